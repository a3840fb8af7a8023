package eightk.law;

import eightk.model.FilingStatus;
import eightk.model.ItemNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// An item of Form 8-K as one edition of the form has it.
///
/// @param captionVariants other wordings that filers of the time used for the caption
/// @param headerLabels how EDGAR's headers name it; usually the caption, but not always
/// @param status what the form gives the item; exhibits listed under Item 7 or 9.01 follow the item they relate to
/// @param canElectFiled whether a registrant may say that what it furnishes here is filed
/// @param acceptedFrom the first day EDGAR took the item, which for two items of 2003 was months after the form had it
/// @param confidence of the dates
public record FormItem(
        ItemNumber number,
        String caption,
        List<String> captionVariants,
        List<String> headerLabels,
        FilingStatus status,
        boolean canElectFiled,
        Period inForce,
        LocalDate acceptedFrom,
        String citation,
        Confidence confidence) {

    public FormItem {
        captionVariants = List.copyOf(captionVariants);
        headerLabels = List.copyOf(headerLabels);
    }

    /// All that it is called: its caption first, then other wordings of it, then how headers name it.
    public List<String> names() {
        var names = new ArrayList<String>();
        names.add(caption);
        names.addAll(captionVariants);
        names.addAll(headerLabels);
        return List.copyOf(names);
    }

    /// Whether a header or a heading may mean it by a label, which has no two blanks together. Case does not matter.
    boolean isNamed(String label) {
        return caption.equalsIgnoreCase(label) || isAmong(captionVariants, label) || isAmong(headerLabels, label);
    }

    private static boolean isAmong(List<String> names, String label) {
        for (var name : names) {
            if (name.equalsIgnoreCase(label)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it only lists statements and exhibits, so that its status is that of what it lists.
    public boolean listsExhibits() {
        return number.equals(Form8K.EXHIBITS_UNTIL_2004) || number.equals(Form8K.EXHIBITS);
    }
}

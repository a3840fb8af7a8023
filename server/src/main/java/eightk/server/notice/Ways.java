package eightk.server.notice;

import eightk.server.setting.Limits;
import eightk.server.setting.MailRelay;
import eightk.server.setting.Reach;
import java.util.Optional;

/// By which ways the desk tells things.
///
/// @param relay without one no mail leaves, and what there was to tell is told once there is one
/// @param reach how far webhooks may lead
public record Ways(Optional<MailRelay> relay, Reach reach, Limits limits) {}

package eightk.server;

/// A page that only says something, such as that there is nothing here.
///
/// @param edition of the law
/// @param status of HTTP
public record NoticePage(String edition, int status, String title, String detail) {}

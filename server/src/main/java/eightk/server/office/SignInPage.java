package eightk.server.office;

/// The page for who is not signed in.
///
/// @param problem with the last attempt; empty where there was none
public record SignInPage(String edition, String problem) {}

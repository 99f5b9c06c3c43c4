// Which addresses are files and which are screens of the app: the service worker answers a screen's with the page itself, signal or
// none. It must never take a screen for a file, which without a signal would be the browser's own error page.

/**
 * Matches path and question of what is a file: names with an ending. A criterion may have a dot too, and a letter after it, as a
 * handbook numbers it (`/coverage/B1@1/3.b`), so nothing below /coverage is a file; and what is asked behind the `?` is no name.
 */
export const fileAddress = /^(?!\/coverage\/)[^?]*\/[^/?]+\.[a-z][a-z0-9]*(?:\?|$)/i

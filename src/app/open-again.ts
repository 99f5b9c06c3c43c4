// Loads the page once more where a script of it did not come, as one that a server or a browser broke off. A script of its
// own, which stands before the others and imports nothing. Never in a page that has opened, and never twice in a minute.

addEventListener(
  'error',
  ({ target }) => {
    if (target === window || document.querySelector('.not-opened') === null) return
    // Otherwise the browser's own page, which knows nothing of what is kept here, would take the place of ours.
    const canCome = navigator.onLine || Boolean(navigator.serviceWorker?.controller)
    if (!canCome) return
    try {
      if (Date.now() - Number(sessionStorage['openedAgain'] ?? 0) < 60_000) return
      sessionStorage['openedAgain'] = Date.now()
      setTimeout(() => document.querySelector('.not-opened') !== null && location.reload(), 500)
    } catch {
      // Without storage nobody could tell the second time from the first.
    }
  },
  true,
)

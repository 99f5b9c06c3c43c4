// The shape of everything that can go wrong in front of a person. Three answers, always, in this order.

export type Trouble = {
  /** What happened, in plain words, blaming nobody. */
  readonly what: string
  /** What is safe: the first thing anyone wonders. */
  readonly safe: string
  /** What to do next. */
  readonly next: string
  /** The way to do it, where there is one place for it. */
  readonly way?: { readonly says: string; readonly href: string }
}

/** What the person is holding, so that "on this phone" is not said of a laptop. */
export type Device = 'phone' | 'tablet' | 'computer'

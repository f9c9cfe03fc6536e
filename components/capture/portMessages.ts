/** What content script and card say to each other over a port of their own, which no page can hear. */
export type ToCard =
  | { is: 'theme'; theme: Theme }
  | { is: 'press' }
  | { is: 'refresh' }
  /** Comes with one end of the line between the button's card and the details' card. */
  | { is: 'line' };
/** The card has the keyboard's focus, or has lost it. */
export type FromCard = { is: 'focus'; shown: boolean };

/** The first message to a frame; it comes with the port. */
export type Greeting = { is: 'button' | 'details'; theme: Theme };
export type Theme = 'light' | 'dark';

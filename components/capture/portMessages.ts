/** What content script and card say to each other over a port of their own, which no page can hear. */
export type ToCard =
  | { is: 'theme'; theme: Theme }
  | { is: 'press' }
  | { is: 'refresh' }
  /** Comes with one end of the line between the button's card and the details' card. */
  | { is: 'line' };
/** The pointer or the keyboard's focus came to a frame or left it: a page's events say nothing of what happens inside one. */
export type FromCard = { is: 'pointer' | 'focus'; inside: boolean };

/** The first message to a frame; it comes with the port. */
export type Greeting = { is: 'button' | 'details'; theme: Theme };
export type Theme = 'light' | 'dark';

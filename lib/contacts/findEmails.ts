import { findAddresses } from './findAddresses';

/** What `Profile.emails` holds at most. */
const most = 20;

/** The e-mail addresses of a bio, in order, each once, the domain in lower case. */
export const findEmails = (bio: string): string[] =>
  findAddresses(bio)
    .map(({ value }) => value)
    .slice(0, most);

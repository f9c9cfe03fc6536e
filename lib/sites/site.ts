import type { ErrorCode } from '@/lib/errors';
import type { Capture } from '@/lib/model/capture';
import type { Count, Facts, Platform, SourceId } from '@/lib/model/profile';

/** What an address of a site shows. `handle` is null where the address does not name the author (Instagram posts and reels). */
export type Place = {
  platform: Platform;
  kind: 'profile' | 'post' | 'live';
  handle: string | null;
  /** Id of the post in the address, null on profiles. */
  postId: string | null;
};

/** What a source knows of the one post in the address. `caption` is as the page shows it, `''` where it is seen to have none. */
export type PostReading = { caption?: string | undefined; publishedAt?: string | undefined };

/** What one source knows of one creator. Absent or undefined: this source does not say. `null` is never written by a source. */
export type Reading = Partial<{ [K in keyof Facts]: NonNullable<Facts[K]> }> & {
  handle: string;
  post?: PostReading;
};

/** One place of a page where facts stand. Reads the document it is given; no clicks, no scrolling, no requests, no throw on broken data. */
export type Source = {
  id: SourceId;
  kinds: readonly Place['kind'][];
  /** Its counts may be older than the page without saying so: taken only where no better source gave any count. */
  hasStaleCounts?: true;
  /** The reading for exactly the creator of this place, or undefined: absent, unreadable, or of somebody else. */
  read: (document: Document, place: Place, location: URL) => Reading | undefined;
};

/** One video of a creator's grid, of whom its own link names. */
export type VideoCard = {
  id: string;
  /** What sorts as the videos were published: the later, the greater. */
  published: string;
  /** undefined: the card shows no views, or not surely. */
  views: Count | undefined;
  isPinned: boolean;
};

/** What of an address names a creator: of a `URL` or a page's own `Location`. */
export type Address = Pick<URL, 'hostname' | 'pathname'>;

/** What is asked of a site on each of its pages before anybody presses anything: loaded with every page, hence small. */
export type SiteFront = {
  platform: Platform;
  matches: readonly string[];
  /** The creator's place an address names, or undefined (feeds, search, settings, legal pages). Pure. */
  placeAt: (address: Address) => Place | undefined;
  /** Whether an address is a list of many creators in which marks may stand: search, tags, feeds; never followers or messages. Pure. */
  isList: (address: Address) => boolean;
  /** The address of a creator's profile. */
  profileUrl: (handle: string) => string;
  /** The element after which the button stands, or null while the page has none yet. Must not cover the site's own controls. */
  anchor: (document: Document, place: Place) => Element | null;
  /** The handle the page itself shows right now, or null while it shows none: the button waits until it equals the address's. */
  shownHandle: (document: Document, place: Place) => string | null;
};

/** All of a site: what reading a page needs comes when somebody presses. */
export type Site = SiteFront & {
  /** Best source first; a later source fills only what an earlier one left unknown. */
  sources: readonly Source[];
  /** The creator's own videos in the page's grid, as they stand there. A card that names anybody else, or nobody, is none of them. */
  videos: (document: Document, place: Place, location: URL) => VideoCard[];
  /** Why there is nothing to read (wall, error shell, missing, private), where the page says so. */
  refusal: (document: Document, place: Place) => ErrorCode | undefined;
};

export type CaptureResult = { ok: true; capture: Capture } | { ok: false; reason: ErrorCode };

/** A reading and where it came from. */
export type Sourced = { source: Pick<Source, 'id' | 'hasStaleCounts'>; reading: Reading };

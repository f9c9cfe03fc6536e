import type { FactField, Platform } from '@/lib/model/profile';
import type { Place } from './site';

/** A known form of a page: the fields it always has, and when we last saw one. The self-check names what could not be read. */
export type Layout = {
  id: string;
  platform: Platform;
  kinds: readonly Place['kind'][];
  /** Day of the newest page of this form that was read. */
  seen: string;
  /** What every page of this form states. What may be absent on a good page (a link, a bio, a category) is not among them. */
  fields: readonly FactField[];
  /** Cheap signs that the page is of this form and of this creator. */
  shows: (document: Document, place: Place) => boolean;
};

export const layouts: readonly Layout[] = [];

export function layoutOf(document: Document, place: Place): Layout | undefined {
  return layouts.find(
    (layout) =>
      layout.platform === place.platform &&
      layout.kinds.includes(place.kind) &&
      layout.shows(document, place),
  );
}

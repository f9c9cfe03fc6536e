import type { Capture } from '@/lib/model/capture';
import { postUrlOf } from './postUrl';
import type { Place, Sourced } from './site';

/** The post a page shows, with what its best source says of it; undefined where the page shows none. */
export function postIn(place: Place, location: URL, readings: readonly Sourced[]): Capture['post'] {
  const url = postUrlOf(place, location);
  if (!url) return undefined;
  const captioned = readings.find(({ reading }) => reading.post?.caption !== undefined);
  const dated = readings.find(({ reading }) => reading.post?.publishedAt !== undefined);
  return {
    url,
    caption: captioned ? { text: captioned.reading.post?.caption ?? '', source: captioned.source.id } : null,
    publishedAt: dated?.reading.post?.publishedAt ?? null,
  };
}

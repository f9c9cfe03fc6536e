import type { Count } from '@/lib/model/profile';

/** `128,412` where exact; `3.1M` where the page had rounded it: a rounded number never pretends to more digits than were seen. */
export function countText({ value, exact }: Count, language: string): string {
  if (exact || value < 1000) return new Intl.NumberFormat(language).format(value);
  return new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }).format(value);
}

const day = 86_400_000;

/** An address that was never used goes after half a year: that long a parcel may wait. */
const unusedDays = 180;

/** When an address is forgotten, counted from its use (delivery, or the end of the sample), or from its arrival where it has none yet. */
export const addressKeptAtMost = (from: string, days = unusedDays): string =>
  new Date(Date.parse(from) + days * day).toISOString();

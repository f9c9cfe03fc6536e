import { useSettings } from '@/components/app/useSettings';

export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The person's own zone: chosen, else the browser's. */
export const useOwnZone = (): string => useSettings().settings.zone ?? browserZone();

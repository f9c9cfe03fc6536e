import { ownZone } from '@/components/app/ownZone';
import { useSettings } from '@/components/app/useSettings';

/** The person's own zone: chosen, else the browser's. */
export const useOwnZone = (): string => ownZone(useSettings().settings.zone).zone;

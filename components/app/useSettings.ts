import { useContext, useSyncExternalStore } from 'react';
import { type Feature, has } from '@/lib/model/edition';
import { SettingsContext } from './SettingsContext';

/** The person's settings, the way to change them, and whether their edition shows a feature. */
export function useSettings() {
  const keeper = useContext(SettingsContext);
  if (!keeper) throw new Error('no settings around this screen');
  const settings = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  return { settings, change: keeper.change, shows: (feature: Feature) => has(settings.edition, feature) };
}

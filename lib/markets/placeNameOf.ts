import { zoneNames } from './zoneNames';

/** The name of a zone's best-known city for a screen, such as `Los Angeles`; of other zones the city in their id. */
export function placeNameOf(zoneId: string, language: 'en' | 'zh-CN'): string {
  const names = zoneNames[zoneId];
  const english = names?.[0] ?? (zoneId.split('/').at(-1) ?? zoneId).replaceAll('_', ' ');
  return language === 'en' ? english : (names?.[1] ?? english);
}

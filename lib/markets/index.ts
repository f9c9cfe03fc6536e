export type { ClockRange, Market, QuietHours, SafeWindow, SendWindow } from './market';
export { marketOf, markets } from './markets';
export { placeNameOf } from './placeNameOf';
export { type ZoneFacts, zoneOf } from './zoneOf';

export type { Market } from './market';
export { marketOfZone } from './marketOfZone';
export { marketOf, markets } from './markets';
export { placeNameOf } from './placeNameOf';
export { zoneOf } from './zoneOf';

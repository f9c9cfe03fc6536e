import type { Market } from './market';
import { ae } from './packs/ae';
import { au } from './packs/au';
import { br } from './packs/br';
import { ca } from './packs/ca';
import { cn } from './packs/cn';
import { de } from './packs/de';
import { es } from './packs/es';
import { fr } from './packs/fr';
import { gb } from './packs/gb';
import { id } from './packs/id';
import { it } from './packs/it';
import { jp } from './packs/jp';
import { kr } from './packs/kr';
import { mx } from './packs/mx';
import { my } from './packs/my';
import { ph } from './packs/ph';
import { sa } from './packs/sa';
import { sg } from './packs/sg';
import { th } from './packs/th';
import { us } from './packs/us';
import { vn } from './packs/vn';

/** Every market we hold rules for, in the order of the trade. */
export const markets: readonly Market[] = [
  us,
  gb,
  de,
  fr,
  es,
  it,
  jp,
  kr,
  ca,
  au,
  br,
  mx,
  id,
  th,
  vn,
  my,
  ph,
  sg,
  ae,
  sa,
  cn,
];

const byCode = new Map(markets.map((market) => [market.code, market]));
/** Codes people write beside ISO 3166. */
const aliases: Record<string, string> = { UK: 'GB', USA: 'US', UAE: 'AE', KSA: 'SA' };

/** The market of a country code as pages write it (`us`, `UK`), or undefined: we hold none for that country. */
export function marketOf(code: string | null): Market | undefined {
  const upper = code?.toUpperCase() ?? '';
  return byCode.get(aliases[upper] ?? upper);
}

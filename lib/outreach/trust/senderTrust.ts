import { isFreeMail } from '@/lib/contacts/freeMail';
import type { Sender } from '@/lib/model/brand';

/**
 * What makes a creator doubt who writes, in the order in which vetting guides name it (the mail's domain is what is looked at first).
 * `lowers`: told beside every draft. `helps`: its absence costs little, so it is told in Settings only.
 */
export type TrustPoint =
  | { code: 'freeMail'; weight: 'lowers'; domain: string }
  | { code: 'domainDiffers'; weight: 'lowers'; domain: string; site: string }
  | { code: 'noEmail' | 'noWebsite' | 'noPerson' | 'noPostalAddress' | 'noEntity'; weight: 'lowers' }
  | { code: 'noProof' | 'noShop' | 'noTitle'; weight: 'helps' };

/** Checked on what stands in Settings alone: no server is asked, so what a mail server says of the domain (SPF, DKIM) is not known here. */
export function senderTrust(sender: Sender): TrustPoint[] {
  return [...mailPoints(sender), ...identityPoints(sender), ...helpfulPoints(sender)];
}

function mailPoints({ email, website }: Sender): TrustPoint[] {
  const domain = domainOf(email);
  const site = hostOf(website);
  const points: TrustPoint[] = site === null ? [{ code: 'noWebsite', weight: 'lowers' }] : [];
  if (domain === null) return [{ code: 'noEmail', weight: 'lowers' }, ...points];
  if (isFreeMail(domain)) return [{ code: 'freeMail', weight: 'lowers', domain }, ...points];
  if (site !== null && !isSameOwner(domain, site))
    points.push({ code: 'domainDiffers', weight: 'lowers', domain, site });
  return points;
}

function identityPoints({ name, legalEntity, postalAddress }: Sender): TrustPoint[] {
  const points: TrustPoint[] = [];
  if (!isPerson(name)) points.push({ code: 'noPerson', weight: 'lowers' });
  if (!legalEntity.trim()) points.push({ code: 'noEntity', weight: 'lowers' });
  if (!postalAddress.trim()) points.push({ code: 'noPostalAddress', weight: 'lowers' });
  return points;
}

function helpfulPoints({ title, shop, proof, proofPoints }: Sender): TrustPoint[] {
  const points: TrustPoint[] = [];
  if (!proof.trim() && (proofPoints ?? []).length === 0) points.push({ code: 'noProof', weight: 'helps' });
  if (!shop?.trim()) points.push({ code: 'noShop', weight: 'helps' });
  if (!title.trim()) points.push({ code: 'noTitle', weight: 'helps' });
  return points;
}

/** A name with letters that is no team, shop or department. */
function isPerson(name: string): boolean {
  const text = name.normalize('NFKC').trim();
  return (
    /\p{L}/u.test(text) &&
    !/@|\b(?:team|support|service|office|official|marketing|admin|info|partnerships?|store|shop)\b/iu.test(
      text,
    ) &&
    !/团队|客服|官方|旗舰店|市场部|商务部|运营部/u.test(text)
  );
}

/** The domain of an address, in lower case and in the letters of the name system; null where it is none. */
function domainOf(email: string): string | null {
  const [, domain] = /^[^\s@]+@([^\s@]+\.[^\s@]+)$/.exec(email.normalize('NFKC').trim()) ?? [];
  return domain ? hostOf(domain) : null;
}

function hostOf(address: string): string | null {
  const text = address.trim();
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  const host = url?.hostname.replace(/^www\./, '').replace(/\.$/, '') ?? '';
  return host.includes('.') ? host : null;
}

/** The same domain, or one below the other: `mail.shop.example` writes for `shop.example`. */
const isSameOwner = (domain: string, site: string): boolean =>
  domain === site || domain.endsWith(`.${site}`) || site.endsWith(`.${domain}`);

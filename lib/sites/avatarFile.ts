/** The picture that Instagram shows for everybody who has none. */
const nobodys = /^44884218_345707102882519_/;

/**
 * Which file an address of an avatar names: the last part of its path without size, host and signature, which change from visit to
 * visit. `…/tos-maliva-avt-0068/7310ab~c5_720x720.jpeg?x-expires=…` → `7310ab`. Nothing is loaded.
 */
export function avatarFile(address: unknown): string | undefined {
  if (typeof address !== 'string' || !address.startsWith('https://')) return undefined;
  const file = /^https:\/\/[^/?#]+[^?#]*\/([^/?#~]{4,200})(?:~[^?#]*)?(?:[?#]|$)/.exec(address)?.[1];
  return file && !nobodys.test(file) ? file : undefined;
}

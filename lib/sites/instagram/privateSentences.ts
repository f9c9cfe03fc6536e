/** What a private account's page says in place of its posts, which is its only mark. Lower case, without a full stop. */
const sentences =
  '|this account is private|this profile is private|このアカウントは非公開です|비공개 계정입니다|esta cuenta es privada|esta conta é privada|ce compte est privé|dieses konto ist privat|questo account è privato|это закрытый аккаунт|этот аккаунт закрыт|bu hesap gizli|đây là tài khoản riêng tư|tài khoản này là riêng tư|akun ini bersifat privat|akun ini bersifat pribadi|akun ini privat|บัญชีนี้เป็นบัญชีส่วนตัว|บัญชีนี้เป็นส่วนตัว|هذا الحساب خاص|यह अकाउंट प्राइवेट है|dit account is privé|to konto jest prywatne|det här kontot är privat|denne konto er privat|denne kontoen er privat|tento účet je soukromý|acest cont este privat|';

/** Chinese has a dozen: this, account or page, private or not public. */
const chinese =
  /^[这這该該此][是为為帐帳账户戶号號主页頁]{1,5}(?:私密|私人|不公[开開])[帐帳账户戶号號主页頁]{0,2}$/;

/** Whether the page says, beside the creator's own words, that the account is private. */
export function saysPrivate(document: Document): boolean {
  return [...document.querySelectorAll('main h2, main span, main div[dir="auto"]')].some((line) => {
    const text = line.textContent
      ?.trim()
      .replace(/[.。]$/, '')
      .toLowerCase()
      .normalize('NFC');
    const isSaid = text && (sentences.includes(`|${text}|`) || chinese.test(text));
    return isSaid && !line.closest('header, article');
  });
}

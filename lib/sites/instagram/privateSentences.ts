/** What a private account's page says in place of its posts, which is its only mark. Lower case, without a full stop. */
const sentences =
  '|this account is private|this profile is private|该帐户是私密帐户|该账户是私密账户|此帐户为私密帐户|這是私人帳號|此帳號不公開|このアカウントは非公開です|비공개 계정입니다|esta cuenta es privada|esta conta é privada|ce compte est privé|dieses konto ist privat|questo account è privato|это закрытый аккаунт|bu hesap gizli|đây là tài khoản riêng tư|akun ini bersifat privat|บัญชีนี้เป็นบัญชีส่วนตัว|هذا الحساب خاص|';

/** Whether the page says, beside the creator's own words, that the account is private. */
export function saysPrivate(document: Document): boolean {
  return [...document.querySelectorAll('main h2, main span, main div[dir="auto"]')].some((line) => {
    const text = line.textContent
      ?.trim()
      .replace(/[.。]$/, '')
      .toLowerCase()
      .normalize('NFC');
    return text && sentences.includes(`|${text}|`) && !line.closest('header, article');
  });
}

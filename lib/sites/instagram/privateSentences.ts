/** What a private account's page says in place of its posts: it has no other mark. Lower case, without "account" words that vary. */
const sentences =
  /^(?:this (?:account|profile) is private|(?:该|此)(?:帐户|账户|帐号)[是为]私密(?:帐户|账户|帐号)|[這此][是個]?(?:私人|不公開)?帳號(?:不公開)?|(?:この)?(?:非公開)?アカウント(?:は非公開)?です|비공개 계정입니다|est[ae] (?:cuenta|conta) [eé]s? privada|ce compte est privé|dieses konto ist privat|questo account è privato|dit account is privé|это закрытый аккаунт|bu hesap gizli|đây là tài khoản riêng tư|akun ini (?:bersifat )?privat|บัญชีนี้เป็นบัญชีส่วนตัว|هذا الحساب خاص|to konto jest prywatne|यह अकाउंट प्राइवेट है)[.。]?$/u;

/** Whether the page says, beside the creator's own words, that the account is private. */
export function saysPrivate(document: Document): boolean {
  return [...document.querySelectorAll('main h2, main span, main div[dir="auto"]')].some((line) => {
    const text = line.textContent ?? '';
    const isSaid = text.length < 60 && sentences.test(text.trim().toLowerCase().normalize('NFC'));
    return isSaid && !line.closest('header, article');
  });
}

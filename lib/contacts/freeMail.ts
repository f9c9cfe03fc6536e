/** Mail services under whose domains people write from. Behind a blank (`ana @gmail.com`) only these cannot be a handle. */
const services = new Set(
  `gmail.com googlemail.com hotmail.com hotmail.co.uk hotmail.fr hotmail.es hotmail.it hotmail.de hotmail.com.br outlook.com
outlook.fr outlook.es outlook.de outlook.it outlook.jp outlook.com.br outlook.co.th live.com live.co.uk live.fr msn.com yahoo.com
yahoo.co.uk yahoo.co.jp yahoo.fr yahoo.es yahoo.de yahoo.it yahoo.com.br yahoo.com.mx yahoo.com.vn yahoo.co.id yahoo.com.sg yahoo.com.ph
ymail.com rocketmail.com icloud.com me.com mac.com aol.com proton.me protonmail.com pm.me gmx.de gmx.net gmx.com gmx.at web.de
t-online.de freenet.de mail.de orange.fr free.fr laposte.net wanadoo.fr sfr.fr libero.it virgilio.it tiscali.it terra.com.br uol.com.br
bol.com.br qq.com vip.qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com naver.com daum.net
hanmail.net kakao.com nate.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp i.softbank.jp au.com mail.ru yandex.ru yandex.com zoho.com
fastmail.com hey.com mail.com tutanota.com`.split(/\s+/),
);

export const isFreeMail = (domain: string): boolean => services.has(domain.toLowerCase());

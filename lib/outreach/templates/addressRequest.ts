import { foot } from './foot';
import type { ShippedTemplate } from './shippedTemplate';

/** The address by a form and not in a chat: which fields, customs, who sees it and when it is deleted. */
export const addressRequest: ShippedTemplate = {
  templateId: 'T07',
  version: 1,
  purpose: 'addressRequest',
  texts: {
    zh: {
      email: {
        subject: '寄样要用的收件信息：{{ product.name }}',
        body: `{{ creator.first }}，你好：

{{ product.name }}准备好了，还差收件信息。在这里填就好：{{ form.link }}

要填的只有：姓名、地址、邮编、电话，电话只给快递用。{% if customs.note %}
清关：{{ customs.note }}{% endif %}

能看到这些信息的只有我们发货的同事和快递公司，{{ retention.days }} 天后删除。不用在聊天里发地址，也不用给证件或银行信息。

这周方便填一下吗？

谢谢。

${foot}`,
      },
    },
    en: {
      email: {
        subject: 'Where may we send it? {{ product.name }}',
        body: `Hi {{ creator.first }},

Your {{ product.name }} is ready; all we need is where to send it. Please use this form: {{ form.link }}

It asks for your name, street address, postcode and a phone number for the courier, nothing else.{% if customs.note %}
Customs: {{ customs.note }}{% endif %}

Only the colleague who ships it and the courier will see your details, and we delete them after {{ retention.days }} days. Please don’t send an address in a chat; we never need an ID or bank details for a parcel.

Could you fill it in this week?

Thanks,

${foot}`,
      },
    },
    ja: {
      email: {
        subject: '{{ product.name }}のお届け先につきまして（{{ brand.name }}）',
        body: `{{ creator.first }}様

お世話になっております。{{ brand.name }}の{{ sender.name }}でございます。
{{ product.name }}の発送準備が整いましたので、お届け先をこちらのフォームにご記入いただけますでしょうか：{{ form.link }}

ご記入いただくのは、お名前、ご住所、郵便番号、配送業者用のお電話番号のみでございます。{% if customs.note %}
通関について：{{ customs.note }}{% endif %}

ご記入内容を拝見するのは発送担当者と配送業者のみで、{{ retention.days }}日後に削除いたします。メッセージでのご住所の送付や、身分証・口座情報は一切必要ございません。

お忙しいところ恐れ入りますが、今週中にご記入いただけますと幸いです。

${foot}`,
      },
    },
    ko: {
      email: {
        subject: '{{ product.name }} 받으실 곳을 여쭙습니다 ({{ brand.name }})',
        body: `{{ creator.first }}님, 안녕하세요.

{{ brand.name }} {{ sender.name }}입니다. {{ product.name }} 발송 준비가 끝났습니다. 받으실 곳을 이 양식에 적어 주세요: {{ form.link }}

필요한 내용은 성함, 주소, 우편번호, 택배 기사님용 전화번호뿐입니다.{% if customs.note %}
통관: {{ customs.note }}{% endif %}

적어 주신 내용은 발송 담당자와 택배사만 확인하며, {{ retention.days }}일 뒤에 삭제합니다. 메시지로 주소를 보내지 않으셔도 되고, 신분증이나 계좌 정보는 필요하지 않습니다.

이번 주 안에 작성해 주실 수 있을까요?

감사합니다.

${foot}`,
      },
    },
    es: {
      email: {
        subject: '¿Adónde lo enviamos? {{ product.name }}',
        body: `Hola, {{ creator.first }}:

Su producto «{{ product.name }}» está listo; solo falta saber adónde enviarlo. Rellene este formulario: {{ form.link }}

Pide nombre, dirección, código postal y un teléfono para el mensajero, nada más.{% if customs.note %}
Aduana: {{ customs.note }}{% endif %}

Solo verán los datos quien prepara el envío y el mensajero, y los borramos a los {{ retention.days }} días. No hace falta mandar la dirección por chat; nunca pedimos documentos ni datos bancarios para un paquete.

¿Podría rellenarlo esta semana?

Gracias y un saludo,

${foot}`,
      },
    },
    fr: {
      email: {
        subject: 'Où vous l’envoyer ? {{ product.name }}',
        body: `Bonjour {{ creator.first }},

Votre produit « {{ product.name }} » est prêt ; il ne manque que l’adresse. Merci de remplir ce formulaire : {{ form.link }}

Il demande votre nom, votre adresse, le code postal et un téléphone pour le livreur, rien d’autre.{% if customs.note %}
Douane : {{ customs.note }}{% endif %}

Seuls notre expéditeur et le livreur voient ces données, effacées après {{ retention.days }} jours. Inutile d’envoyer votre adresse par message ; nous ne demandons jamais de pièce d’identité ni de coordonnées bancaires.

Pourriez-vous le remplir cette semaine ?

Bien cordialement,

${foot}`,
      },
    },
    de: {
      email: {
        subject: 'Wohin dürfen wir senden? {{ product.name }}',
        body: `Guten Tag {{ creator.first }},

Ihr Produkt „{{ product.name }}“ steht bereit; es fehlt nur die Anschrift. Bitte nutzen Sie dieses Formular: {{ form.link }}

Gefragt sind Name, Anschrift, Postleitzahl und eine Telefonnummer für den Boten, sonst nichts.{% if customs.note %}
Zoll: {{ customs.note }}{% endif %}

Ihre Angaben sehen nur unser Versand und der Paketdienst; nach {{ retention.days }} Tagen löschen wir sie. Bitte schicken Sie keine Anschrift im Chat; Ausweis oder Bankdaten brauchen wir für ein Paket nie.

Könnten Sie es noch diese Woche ausfüllen?

Freundliche Grüße

${foot}`,
      },
    },
  },
};

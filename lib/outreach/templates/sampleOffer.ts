import { foot } from './foot';
import type { ShippedTemplate } from './shippedTemplate';

/** A sample to choose: what is asked for it is said before the address is. */
export const sampleOffer: ShippedTemplate = {
  templateId: 'T02',
  version: 1,
  purpose: 'sampleOffer',
  texts: {
    zh: {
      email: {
        subject: '寄一份样品给你：{{ brand.name }} 的 {{ product.name }}',
        body: `{{ creator.first }}，你好：

想寄一份{{ product.name }}给你试试。可以选的款：
{{ sku.list }}

条件先说清楚：{{ gift.terms }}。如果发内容，我们想要的是{{ deliverable }}，{{ window }}前发布，开头写明「{{ disclosure.label }}」。

想要的话，在这里选款、填收件信息：{{ form.link }}
地址只用来寄这一份样品，不用在聊天里发。

要一份吗？回「要」或「不用」都行。

谢谢。

${foot}`,
      },
    },
    en: {
      email: {
        subject: 'A sample for you: {{ product.name }}',
        body: `Hi {{ creator.first }},

We’d like to send you our {{ product.name }} to try. You can choose:
{{ sku.list }}

The terms, plainly: {{ gift.terms }}. If you post, we have {{ deliverable }} in mind, by {{ window }}, with “{{ disclosure.label }}” at the very start.

To claim one, pick it here: {{ form.link }}
Your address is used for this parcel only; there is no need to send it in a chat.

Shall I put one aside, yes or no?

Thanks,

${foot}`,
      },
    },
    ja: {
      email: {
        subject: '{{ product.name }}のサンプルをお送りいたします（{{ brand.name }}）',
        body: `{{ creator.first }}様

お世話になっております。{{ brand.name }}の{{ sender.name }}でございます。
弊社の{{ product.name }}をお試しいただきたく、サンプルをご用意いたしました。次の中からお選びいただけます。
{{ sku.list }}

・条件：{{ gift.terms }}
・ご投稿いただける場合：{{ deliverable }}、{{ window }}まで
・表記：冒頭に「{{ disclosure.label }}」とお書き添えください

お申し込みはこちらのフォームからお願いいたします：{{ form.link }}
ご住所は今回の発送のみに使用いたします。メッセージでお送りいただく必要はございません。

お送りしてもよろしいでしょうか。「はい」「いいえ」の一言で結構でございます。

何卒よろしくお願い申し上げます。

${foot}`,
      },
    },
    ko: {
      email: {
        subject: '{{ product.name }} 샘플을 보내 드리고 싶습니다 ({{ brand.name }})',
        body: `{{ creator.first }}님, 안녕하세요.

{{ brand.name }} {{ sender.name }}입니다. 저희 {{ product.name }} 샘플을 써 보실 수 있도록 보내 드리고 싶습니다. 다음 중에서 고르실 수 있습니다.
{{ sku.list }}

· 조건: {{ gift.terms }}
· 게시하실 경우: {{ deliverable }}, {{ window }}까지
· 표시: 맨 앞에 ‘{{ disclosure.label }}’라고 적어 주시기 바랍니다

신청은 이 양식에서 하실 수 있습니다: {{ form.link }}
주소는 이번 발송에만 사용하며, 메시지로 보내지 않으셔도 됩니다.

보내 드려도 될까요? ‘네’ 또는 ‘아니요’ 한마디면 충분합니다.

감사합니다.

${foot}`,
      },
    },
    es: {
      email: {
        subject: 'Una muestra para usted: {{ product.name }}',
        body: `Hola, {{ creator.first }}:

Nos gustaría enviarle nuestro producto «{{ product.name }}» para que lo pruebe. Puede elegir:
{{ sku.list }}

Las condiciones, con claridad: {{ gift.terms }}. Si publica, pensamos en {{ deliverable }}, a más tardar el {{ window }}, con «{{ disclosure.label }}» al principio.

Para pedirla, elija aquí: {{ form.link }}
La dirección se usa solo para este envío; no hace falta mandarla por chat.

¿Se la reservo, sí o no?

Gracias y un saludo,

${foot}`,
      },
    },
    fr: {
      email: {
        subject: 'Un échantillon pour vous : {{ product.name }}',
        body: `Bonjour {{ creator.first }},

Nous aimerions vous envoyer notre produit « {{ product.name }} » à essayer. Au choix :
{{ sku.list }}

Les conditions, clairement : {{ gift.terms }}. Si vous publiez, nous pensons à {{ deliverable }}, au plus tard le {{ window }}, avec « {{ disclosure.label }} » tout au début.

Pour le recevoir, choisissez ici : {{ form.link }}
Votre adresse ne sert qu’à cet envoi ; inutile de la donner par message.

Dois-je vous en réserver un, oui ou non ?

Bien cordialement,

${foot}`,
      },
    },
    de: {
      email: {
        subject: 'Ein Muster für Sie: {{ product.name }}',
        body: `Guten Tag {{ creator.first }},

gern schicken wir Ihnen unser Produkt „{{ product.name }}“ zum Ausprobieren. Zur Auswahl:
{{ sku.list }}

Die Bedingungen, offen gesagt: {{ gift.terms }}. Falls Sie etwas veröffentlichen, denken wir an {{ deliverable }} bis zum {{ window }}, mit „{{ disclosure.label }}“ ganz am Anfang.

Ihr Muster wählen Sie hier: {{ form.link }}
Ihre Adresse dient nur dieser Sendung; bitte schicken Sie sie nicht im Chat.

Darf ich eines für Sie zurücklegen, ja oder nein?

Freundliche Grüße

${foot}`,
      },
    },
  },
};

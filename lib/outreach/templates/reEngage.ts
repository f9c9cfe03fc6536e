import { foot } from './foot';
import type { ShippedTemplate } from './shippedTemplate';

/** What we did together, something new, a better term because of it, and one question. */
export const reEngage: ShippedTemplate = {
  templateId: 'T13',
  version: 1,
  purpose: 'reEngage',
  texts: {
    zh: {
      email: {
        subject: '再合作一次？{{ brand.name }} 的 {{ product.name }}',
        body: `{{ creator.first }}，你好：

上次合作我们一直记着。{{ last.result }}

这次有新的：{{ product.name }}。{% if product.link %}在这里：{{ product.link }}{% endif %}

因为合作过，条件也更好：{{ new.offer }}。
想请你做的：{{ deliverable }}，{{ window }}前发布，标明是合作内容。

愿意再来一次吗？回「好」或「不用」就行。

谢谢。

${foot}`,
      },
    },
    en: {
      email: {
        subject: 'Again? {{ product.name }} by {{ brand.name }}',
        body: `Hi {{ creator.first }},

I still think of what we did together. {{ last.result }}

There is something new: {{ product.name }}.{% if product.link %} Here it is: {{ product.link }}{% endif %}

Because we’ve worked together, the terms are better this time: {{ new.offer }}.
What we’d ask: {{ deliverable }}, posted by {{ window }}, labelled as a collaboration.

Would you do it again, yes or no?

Thanks,

${foot}`,
      },
    },
    ja: {
      email: {
        subject: '{{ product.name }}で再度のご相談（{{ brand.name }}）',
        body: `{{ creator.first }}様

ご無沙汰しております。{{ brand.name }}の{{ sender.name }}でございます。
前回はご一緒いただき、誠にありがとうございました。{{ last.result }}

このたび、新しく{{ product.name }}をご用意いたしました。{% if product.link %}商品はこちらでご覧いただけます：{{ product.link }}{% endif %}

・条件：前回のご縁を踏まえ、{{ new.offer }}
・お願いしたい内容：{{ deliverable }}
・投稿時期：{{ window }}まで
・表記：PRである旨の明記をお願いいたします

もう一度お願いできますでしょうか。「はい」「いいえ」の一言でお返事いただけますと幸いです。

何卒よろしくお願い申し上げます。

${foot}`,
      },
    },
    ko: {
      email: {
        subject: '{{ product.name }}, 다시 함께해 주시겠습니까? ({{ brand.name }})',
        body: `{{ creator.first }}님, 안녕하세요.

{{ brand.name }} {{ sender.name }}입니다. 지난번에 함께해 주셔서 감사했습니다. {{ last.result }}

이번에는 새 제품 {{ product.name }} 건으로 연락드립니다.{% if product.link %} 제품은 여기에서 보실 수 있습니다: {{ product.link }}{% endif %}

· 조건: 함께해 주신 인연으로 {{ new.offer }}
· 부탁드리는 내용: {{ deliverable }}
· 게시 기한: {{ window }}까지
· 표시: 협찬 게시물임을 알아보기 쉽게 표시해 주시기 바랍니다

다시 함께해 주실 수 있을까요? ‘네’ 또는 ‘아니요’ 한마디면 충분합니다.

감사합니다.

${foot}`,
      },
    },
    es: {
      email: {
        subject: '¿Repetimos? {{ product.name }} de {{ brand.name }}',
        body: `Hola, {{ creator.first }}:

Guardamos un buen recuerdo de nuestra colaboración. {{ last.result }}

Hay una novedad: {{ product.name }}.{% if product.link %} Aquí está: {{ product.link }}{% endif %}

Como ya hemos trabajado juntos, las condiciones son mejores: {{ new.offer }}.
Le pediríamos: {{ deliverable }}, a más tardar el {{ window }}, indicando la colaboración.

¿Le gustaría repetir, sí o no?

Gracias y un saludo,

${foot}`,
      },
    },
    fr: {
      email: {
        subject: 'Encore une fois ? {{ product.name }}',
        body: `Bonjour {{ creator.first }},

Nous gardons un très bon souvenir de notre collaboration. {{ last.result }}

Voici du nouveau : {{ product.name }}.{% if product.link %} C’est ici : {{ product.link }}{% endif %}

Comme nous avons déjà travaillé ensemble, les conditions sont meilleures : {{ new.offer }}.
Notre demande : {{ deliverable }}, au plus tard le {{ window }}, avec mention de la collaboration.

Souhaitez-vous recommencer, oui ou non ?

Bien cordialement,

${foot}`,
      },
    },
    de: {
      email: {
        subject: 'Noch einmal? {{ product.name }} von {{ brand.name }}',
        body: `Guten Tag {{ creator.first }},

an unsere Zusammenarbeit denken wir gern zurück. {{ last.result }}

Es gibt etwas Neues: {{ product.name }}.{% if product.link %} Mehr dazu: {{ product.link }}{% endif %}

Weil wir schon zusammengearbeitet haben, sind die Bedingungen diesmal besser: {{ new.offer }}.
Unsere Bitte: {{ deliverable }} bis zum {{ window }}, als Werbung gekennzeichnet.

Hätten Sie noch einmal Interesse, ja oder nein?

Freundliche Grüße

${foot}`,
      },
    },
  },
};

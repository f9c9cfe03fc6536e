import { foot } from './foot';
import type { ShippedTemplate } from './shippedTemplate';

/** A few days later, in the same thread: one new useful thing, the same offer, the same question. At most fifty words before the foot. */
export const followUpOne: ShippedTemplate = {
  templateId: 'T03',
  version: 2,
  purpose: 'followUp1',
  texts: {
    zh: {
      email: {
        subject: '补充一点：{{ brand.name }} 的 {{ product.name }}',
        body: `{{ creator.first }}，你好：

上次写信聊到我们的{{ product.name }}，漏说了一点。{{ new.fact }}

条件不变：{{ deliverable }}，{{ offer.value }}{% if offer.commission %}，另加 {{ offer.commission }} 的销售佣金{% endif %}。愿意看看吗？

谢谢。

${foot}`,
      },
      dm: {
        subject: '',
        body: '{{ creator.first }}，你好，我是 {{ brand.name }} 的 {{ sender.name }}。关于{{ product.name }}补充一点：{{ new.fact }}条件不变：{{ deliverable }}，{{ offer.value }}{% if offer.commission %} 加 {{ offer.commission }} 佣金{% endif %}。愿意看看吗？说「不用」我就不再打扰。',
      },
      shopInvite: {
        subject: '',
        body: '{{ creator.first }}，你好，这里是 {{ brand.name }}。之前邀请过你合作{{ product.name }}，补充一点：{{ new.fact }}条件不变：{{ deliverable }}，{{ offer.value }}{% if offer.commission %}，另加 {{ offer.commission }} 佣金{% endif %}。愿意就接受这次邀请，不合适直接忽略。{{ sender.name }}',
      },
    },
    en: {
      email: {
        subject: 'One more thing: {{ product.name }} by {{ brand.name }}',
        body: `Hi {{ creator.first }},

I wrote to you about our {{ product.name }} and left one thing out. {{ new.fact }}

The offer is the same: {{ deliverable }} for {{ offer.value }}{% if offer.commission %} plus {{ offer.commission }} on every sale{% endif %}. Worth a look, yes or no?

Thanks,

${foot}`,
      },
      dm: {
        subject: '',
        body: 'Hi {{ creator.first }}, {{ sender.name }} from {{ brand.name }} again, with one thing I left out about our {{ product.name }}. {{ new.fact }} Same offer: {{ deliverable }} for {{ offer.value }}{% if offer.commission %} plus {{ offer.commission }} of sales{% endif %}. Yes or no? After a no I won’t write again.',
      },
      shopInvite: {
        subject: '',
        body: 'Hi {{ creator.first }}, {{ brand.name }} again. We invited you for our {{ product.name }} and left one thing out. {{ new.fact }} Same offer: {{ deliverable }} for {{ offer.value }}{% if offer.commission %} plus {{ offer.commission }} of sales{% endif %}. Accept if it suits you; if not, simply let it pass. {{ sender.name }}',
      },
    },
    ja: {
      email: {
        subject: '{{ product.name }}の件で一点補足いたします（{{ brand.name }}）',
        body: `{{ creator.first }}様

先日{{ product.name }}の件でご連絡いたしました、{{ brand.name }}の{{ sender.name }}でございます。
一点お伝えできておりませんでしたので、補足いたします。{{ new.fact }}

条件は前回のとおり、{{ deliverable }}、{{ offer.value }}{% if offer.commission %}（別途、売上の{{ offer.commission }}）{% endif %}でございます。ご興味をお持ちいただけますでしょうか。

お忙しいところ恐れ入りますが、何卒よろしくお願い申し上げます。

${foot}`,
      },
      dm: {
        subject: '',
        body: '{{ creator.first }}様　先日ご連絡いたしました{{ brand.name }}の{{ sender.name }}でございます。{{ product.name }}の件で一点補足いたします。{{ new.fact }}条件は前回と同じく、{{ deliverable }}、{{ offer.value }}{% if offer.commission %}と売上の{{ offer.commission }}{% endif %}でございます。ご興味はございますでしょうか。ご不要の際は一言いただけましたら、以後のご連絡は控えます。',
      },
      shopInvite: {
        subject: '',
        body: '{{ creator.first }}様　先日{{ product.name }}の件でご招待いたしました{{ brand.name }}でございます。一点補足いたします。{{ new.fact }}条件は前回と同じく、{{ deliverable }}、{{ offer.value }}{% if offer.commission %}と売上の{{ offer.commission }}{% endif %}でございます。ご興味がございましたら承認をお願いいたします。ご不要の場合はそのままで結構でございます。{{ sender.name }}',
      },
    },
    ko: {
      email: {
        subject: '{{ product.name }} 제안에 한 가지를 덧붙입니다 ({{ brand.name }})',
        body: `{{ creator.first }}님, 안녕하세요.

지난번 {{ product.name }} 건으로 연락드린 {{ brand.name }} {{ sender.name }}입니다. 미처 말씀드리지 못한 점이 있어 덧붙입니다. {{ new.fact }}

조건은 그대로입니다: {{ deliverable }}, {{ offer.value }}{% if offer.commission %} + 판매액의 {{ offer.commission }}{% endif %}. 관심이 있으신지 여쭙고 싶습니다.

감사합니다.

${foot}`,
      },
      dm: {
        subject: '',
        body: '{{ creator.first }}님, 안녕하세요. 지난번 연락드린 {{ brand.name }} {{ sender.name }}입니다. {{ product.name }} 건에 한 가지를 덧붙입니다. {{ new.fact }} 조건은 그대로 {{ deliverable }}, {{ offer.value }}{% if offer.commission %} + 판매액의 {{ offer.commission }}{% endif %}입니다. 관심 있으신지 여쭙니다. 원하지 않으시면 다시 연락드리지 않겠습니다.',
      },
      shopInvite: {
        subject: '',
        body: '{{ creator.first }}님, 안녕하세요. 지난번 {{ product.name }} 건으로 초대드린 {{ brand.name }}입니다. 한 가지를 덧붙입니다. {{ new.fact }} 조건은 그대로 {{ deliverable }}, {{ offer.value }}{% if offer.commission %} + 판매액의 {{ offer.commission }}{% endif %}입니다. 괜찮으시면 수락해 주시고, 원하지 않으시면 그대로 두셔도 됩니다. {{ sender.name }} 드림',
      },
    },
    es: {
      email: {
        subject: 'Un detalle más sobre {{ product.name }}, de {{ brand.name }}',
        body: `Hola, {{ creator.first }}:

Le escribí sobre nuestro producto «{{ product.name }}» y me faltó contarle algo. {{ new.fact }}

La oferta es la misma: {{ deliverable }} por {{ offer.value }}{% if offer.commission %} más el {{ offer.commission }} de cada venta{% endif %}. ¿Le interesaría, sí o no?

Un saludo,

${foot}`,
      },
      dm: {
        subject: '',
        body: 'Hola, {{ creator.first }}: soy {{ sender.name }}, de {{ brand.name }}. Me faltó contarle algo sobre «{{ product.name }}». {{ new.fact }} La oferta es la misma: {{ deliverable }} por {{ offer.value }}{% if offer.commission %} más el {{ offer.commission }} de ventas{% endif %}. ¿Sí o no? Si es no, no le escribo más.',
      },
      shopInvite: {
        subject: '',
        body: 'Hola, {{ creator.first }}: de nuevo {{ brand.name }}. Le invitamos a colaborar con «{{ product.name }}» y me faltó contarle algo. {{ new.fact }} La oferta es la misma: {{ deliverable }} por {{ offer.value }}{% if offer.commission %} más el {{ offer.commission }} de ventas{% endif %}. Acepte si le conviene; si no, puede ignorarla. {{ sender.name }}',
      },
    },
    fr: {
      email: {
        subject: 'Un mot de plus sur {{ product.name }}, de {{ brand.name }}',
        body: `Bonjour {{ creator.first }},

J’avais oublié un point sur notre produit « {{ product.name }} ». {{ new.fact }}

La proposition reste la même : {{ deliverable }} pour {{ offer.value }}{% if offer.commission %} et {{ offer.commission }} sur chaque vente{% endif %}. Cela vous intéresse, oui ou non ?

Bien cordialement,

${foot}`,
      },
      dm: {
        subject: '',
        body: 'Bonjour {{ creator.first }}, ici {{ sender.name }}, de {{ brand.name }}. J’avais oublié un point sur « {{ product.name }} ». {{ new.fact }} La proposition reste la même : {{ deliverable }} pour {{ offer.value }}{% if offer.commission %} et {{ offer.commission }} des ventes{% endif %}. Oui ou non ? Après un non, je ne vous écris plus.',
      },
      shopInvite: {
        subject: '',
        body: 'Bonjour {{ creator.first }}, ici {{ brand.name }}. Notre invitation pour « {{ product.name }} » oubliait un point. {{ new.fact }} La proposition reste la même : {{ deliverable }} pour {{ offer.value }}{% if offer.commission %} et {{ offer.commission }} des ventes{% endif %}. Acceptez si cela vous convient ; sinon, laissez passer. {{ sender.name }}',
      },
    },
    de: {
      email: {
        subject: 'Noch ein Punkt zu {{ product.name }} von {{ brand.name }}',
        body: `Guten Tag {{ creator.first }},

in meiner Nachricht zu unserem Produkt „{{ product.name }}“ fehlte ein Punkt. {{ new.fact }}

Das Angebot bleibt: {{ deliverable }} für {{ offer.value }}{% if offer.commission %} zuzüglich {{ offer.commission }} je Verkauf{% endif %}. Ist das interessant für Sie?

Freundliche Grüße

${foot}`,
      },
      dm: {
        subject: '',
        body: 'Guten Tag {{ creator.first }}, hier ist {{ sender.name }} von {{ brand.name }}. Ein Punkt zu „{{ product.name }}“ fehlte noch. {{ new.fact }} Das Angebot bleibt: {{ deliverable }} für {{ offer.value }}{% if offer.commission %} plus {{ offer.commission }} je Verkauf{% endif %}. Ja oder Nein? Nach einem Nein schreibe ich nicht mehr.',
      },
      shopInvite: {
        subject: '',
        body: 'Guten Tag {{ creator.first }}, hier ist noch einmal {{ brand.name }}. In unserer Einladung zum Produkt „{{ product.name }}“ fehlte ein Punkt. {{ new.fact }} Das Angebot bleibt: {{ deliverable }} für {{ offer.value }}{% if offer.commission %} plus {{ offer.commission }} je Verkauf{% endif %}. Nehmen Sie gern an, wenn es Ihnen passt; sonst lassen Sie die Einladung einfach verstreichen. {{ sender.name }}',
      },
    },
  },
};

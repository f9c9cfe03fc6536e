import { foot } from './foot';
import type { ShippedTemplate } from './shippedTemplate';

/** It is on its way: with whom, under which number, until when, who pays duties, and from when the days count. */
export const shippingNotice: ShippedTemplate = {
  templateId: 'T08',
  version: 1,
  purpose: 'shippingNotice',
  texts: {
    zh: {
      email: {
        subject: '已发货：{{ product.name }}',
        body: `{{ creator.first }}，你好：

{{ product.name }}已经发出。

快递：{{ shipping.carrier }}
单号：{{ shipping.tracking }}
预计到达：{{ shipping.arrival }}{% if customs.note %}
清关：{{ customs.note }}{% endif %}

发布时间从签收那天算：{{ due.rule }}

如果到时没收到，或者包裹有破损，回我一句，我来查。收件信息有要改的吗？

谢谢。

${foot}`,
      },
    },
    en: {
      email: {
        subject: 'On its way: {{ product.name }}',
        body: `Hi {{ creator.first }},

Your {{ product.name }} has left our warehouse.

Carrier: {{ shipping.carrier }}
Tracking: {{ shipping.tracking }}
Expected: {{ shipping.arrival }}{% if customs.note %}
Customs: {{ customs.note }}{% endif %}

The days count from delivery, not from today: {{ due.rule }}

If it isn’t there by then, or arrives damaged, reply here and I’ll trace it. Is there anything about the delivery I should change?

Thanks,

${foot}`,
      },
    },
    ja: {
      email: {
        subject: '{{ product.name }}を発送いたしました（{{ brand.name }}）',
        body: `{{ creator.first }}様

お世話になっております。{{ brand.name }}の{{ sender.name }}でございます。
{{ product.name }}を発送いたしましたので、お知らせ申し上げます。

・配送業者：{{ shipping.carrier }}
・追跡番号：{{ shipping.tracking }}
・お届け予定：{{ shipping.arrival }}{% if customs.note %}
・通関：{{ customs.note }}{% endif %}

投稿期限は、お受け取りの日から数えます。{{ due.rule }}

予定日を過ぎても届かない場合や破損がございました場合は、ご返信いただけましたらすぐにお調べいたします。お届けについて変更のご希望はございますでしょうか。

よろしくお願い申し上げます。

${foot}`,
      },
    },
    ko: {
      email: {
        subject: '{{ product.name }} 발송해 드렸습니다 ({{ brand.name }})',
        body: `{{ creator.first }}님, 안녕하세요.

{{ brand.name }} {{ sender.name }}입니다. {{ product.name }} 발송을 알려 드립니다.

· 택배사: {{ shipping.carrier }}
· 송장 번호: {{ shipping.tracking }}
· 도착 예정: {{ shipping.arrival }}{% if customs.note %}
· 통관: {{ customs.note }}{% endif %}

게시 기한은 받으신 날부터 계산합니다. {{ due.rule }}

예정일이 지나도 도착하지 않거나 파손된 경우 답장해 주시면 바로 확인하겠습니다. 배송에서 바꿔 드릴 점이 있을까요?

감사합니다.

${foot}`,
      },
    },
    es: {
      email: {
        subject: 'En camino: {{ product.name }}',
        body: `Hola, {{ creator.first }}:

Su producto «{{ product.name }}» ya ha salido de nuestro almacén.

Transportista: {{ shipping.carrier }}
Seguimiento: {{ shipping.tracking }}
Llegada prevista: {{ shipping.arrival }}{% if customs.note %}
Aduana: {{ customs.note }}{% endif %}

El plazo cuenta desde la entrega, no desde hoy: {{ due.rule }}

Si para entonces no ha llegado, o llega dañado, responda aquí y lo averiguo. ¿Hay algo de la entrega que deba cambiar?

Gracias y un saludo,

${foot}`,
      },
    },
    fr: {
      email: {
        subject: 'En route : {{ product.name }}',
        body: `Bonjour {{ creator.first }},

Votre produit « {{ product.name }} » a quitté notre entrepôt.

Transporteur : {{ shipping.carrier }}
Suivi : {{ shipping.tracking }}
Arrivée prévue : {{ shipping.arrival }}{% if customs.note %}
Douane : {{ customs.note }}{% endif %}

Le délai court à partir de la livraison, pas d’aujourd’hui : {{ due.rule }}

S’il n’est pas arrivé d’ici là, ou s’il est abîmé, répondez-moi et je fais le nécessaire. Faut-il changer quelque chose à la livraison ?

Bien cordialement,

${foot}`,
      },
    },
    de: {
      email: {
        subject: 'Unterwegs zu Ihnen: {{ product.name }}',
        body: `Guten Tag {{ creator.first }},

Ihr Produkt „{{ product.name }}“ hat unser Lager verlassen.

Paketdienst: {{ shipping.carrier }}
Sendungsnummer: {{ shipping.tracking }}
Voraussichtlich da: {{ shipping.arrival }}{% if customs.note %}
Zoll: {{ customs.note }}{% endif %}

Die Frist zählt ab Zustellung, nicht ab heute: {{ due.rule }}

Falls es bis dahin nicht da ist oder beschädigt ankommt, antworten Sie mir bitte, ich kümmere mich darum. Sollen wir an der Zustellung etwas ändern?

Freundliche Grüße

${foot}`,
      },
    },
  },
};

import { foot } from './foot';
import type { ShippedTemplate } from './shippedTemplate';

/** The day, the days left, the brief again, and an easy way to say that something is in the way. */
export const postingReminder: ShippedTemplate = {
  templateId: 'T09',
  version: 1,
  purpose: 'postingReminder',
  texts: {
    zh: {
      email: {
        subject: '{{ due.date }}截止：{{ product.name }}',
        body: `{{ creator.first }}，你好：

提前提醒一下：{{ product.name }}的{{ deliverable }}，截止是{{ due.date }}，还有 {{ due.left }} 天。{% if brief.link %}
需求单在这里：{{ brief.link }}{% endif %}

有什么卡住了吗？没收到货、时间不够、有地方不清楚，都可以直接说。{% if extension %}来不及的话可以延期：{{ extension }}。{% endif %}

能按时发吗？回「可以」或「要延期」就行。

谢谢。

${foot}`,
      },
      dm: {
        subject: '',
        body: '{{ creator.first }}，你好，我是 {{ brand.name }} 的 {{ sender.name }}。{{ product.name }}的{{ deliverable }}，截止是{{ due.date }}，还有 {{ due.left }} 天。有什么卡住了吗？{% if extension %}来不及可以延期：{{ extension }}。{% endif %}回「可以」或「要延期」就行。',
      },
      shopInvite: {
        subject: '',
        body: '{{ creator.first }}，你好，这里是 {{ brand.name }}。上次说好的{{ product.name }}：{{ deliverable }}，截止是{{ due.date }}，还有 {{ due.left }} 天。有困难直接说{% if extension %}，来不及可以延期：{{ extension }}{% endif %}。能按时发吗？{{ sender.name }}',
      },
    },
    en: {
      email: {
        subject: 'Due {{ due.date }}: {{ product.name }}',
        body: `Hi {{ creator.first }},

A reminder in good time: {{ deliverable }} for our {{ product.name }}, due on {{ due.date }}. Days left: {{ due.left }}.{% if brief.link %}
The brief is here: {{ brief.link }}{% endif %}

Is anything in the way? A parcel that hasn’t come, too little time, a point that isn’t clear: just tell me.{% if extension %} If you need longer, there is room: {{ extension }}.{% endif %}

Will it work out? “Yes” or “longer” is enough.

Thanks,

${foot}`,
      },
      dm: {
        subject: '',
        body: 'Hi {{ creator.first }}, {{ sender.name }} from {{ brand.name }} here. {{ deliverable }} for our {{ product.name }} is due on {{ due.date }}; days left: {{ due.left }}. Is anything in the way?{% if extension %} There is room if you need it: {{ extension }}.{% endif %} “Yes” or “longer” is enough.',
      },
      shopInvite: {
        subject: '',
        body: 'Hi {{ creator.first }}, this is {{ brand.name }}, about our {{ product.name }}. {{ deliverable }} is due on {{ due.date }}; days left: {{ due.left }}. If anything is in the way, just say so.{% if extension %} There is room if you need it: {{ extension }}.{% endif %} Will it work out? {{ sender.name }}',
      },
    },
    ja: {
      email: {
        subject: '{{ product.name }}の投稿期限は{{ due.date }}でございます',
        body: `{{ creator.first }}様

お世話になっております。{{ brand.name }}の{{ sender.name }}でございます。
{{ product.name }}の件（{{ deliverable }}）につきまして、期限は{{ due.date }}、残り{{ due.left }}日でございますので、念のためお知らせいたします。{% if brief.link %}
ご依頼内容はこちらでご覧いただけます：{{ brief.link }}{% endif %}

商品の未着、お時間のご都合、ご不明な点など、お困りのことはございませんでしょうか。{% if extension %}延長も可能でございます：{{ extension }}。{% endif %}

期限どおりで問題がなければ「はい」、延長をご希望の場合は「延長」とご返信ください。

よろしくお願い申し上げます。

${foot}`,
      },
      dm: {
        subject: '',
        body: '{{ creator.first }}様　{{ brand.name }}の{{ sender.name }}でございます。{{ product.name }}の件（{{ deliverable }}）の期限は{{ due.date }}、残り{{ due.left }}日でございます。お困りのことはございませんでしょうか。{% if extension %}延長も可能でございます：{{ extension }}。{% endif %}「はい」または「延長」とご返信ください。',
      },
      shopInvite: {
        subject: '',
        body: '{{ creator.first }}様　{{ brand.name }}でございます。{{ product.name }}の件（{{ deliverable }}）の期限は{{ due.date }}、残り{{ due.left }}日でございます。お困りのことがございましたらお知らせください。{% if extension %}延長も可能でございます：{{ extension }}。{% endif %}期限どおりにお願いできますでしょうか。{{ sender.name }}',
      },
    },
    ko: {
      email: {
        subject: '{{ product.name }} 게시 기한은 {{ due.date }}입니다',
        body: `{{ creator.first }}님, 안녕하세요.

{{ brand.name }} {{ sender.name }}입니다. {{ product.name }} 건({{ deliverable }})의 기한은 {{ due.date }}, 남은 날은 {{ due.left }}일입니다. 미리 알려 드립니다.{% if brief.link %}
요청서는 여기에서 보실 수 있습니다: {{ brief.link }}{% endif %}

제품이 도착하지 않았거나 시간이 부족하거나 불분명한 점이 있으시면 편하게 말씀해 주세요.{% if extension %} 연장도 가능합니다: {{ extension }}.{% endif %}

기한에 맞춰 주실 수 있을까요? ‘네’ 또는 ‘연장’이라고만 답해 주셔도 됩니다.

감사합니다.

${foot}`,
      },
      dm: {
        subject: '',
        body: '{{ creator.first }}님, 안녕하세요. {{ brand.name }} {{ sender.name }}입니다. {{ product.name }} 건({{ deliverable }})의 기한은 {{ due.date }}, 남은 날은 {{ due.left }}일입니다. 어려우신 점이 있을까요?{% if extension %} 연장도 가능합니다: {{ extension }}.{% endif %} ‘네’ 또는 ‘연장’이라고만 답해 주셔도 됩니다.',
      },
      shopInvite: {
        subject: '',
        body: '{{ creator.first }}님, 안녕하세요. {{ brand.name }}입니다. {{ product.name }} 건({{ deliverable }})의 기한은 {{ due.date }}, 남은 날은 {{ due.left }}일입니다. 어려우신 점은 편하게 말씀해 주세요.{% if extension %} 연장도 가능합니다: {{ extension }}.{% endif %} 기한에 맞춰 주실 수 있을까요? {{ sender.name }} 드림',
      },
    },
    es: {
      email: {
        subject: 'Hasta el {{ due.date }}: {{ product.name }}',
        body: `Hola, {{ creator.first }}:

Un recordatorio con tiempo: {{ deliverable }} para nuestro producto «{{ product.name }}», hasta el {{ due.date }}. Días que quedan: {{ due.left }}.{% if brief.link %}
La guía está aquí: {{ brief.link }}{% endif %}

¿Hay algún obstáculo? Un paquete que no llega, poco tiempo, un punto poco claro: dígamelo.{% if extension %} Si necesita más plazo, es posible: {{ extension }}.{% endif %}

¿Llegará a tiempo? Basta un «sí» o un «más plazo».

Gracias y un saludo,

${foot}`,
      },
      dm: {
        subject: '',
        body: 'Hola, {{ creator.first }}: soy {{ sender.name }}, de {{ brand.name }}. {{ deliverable }} para «{{ product.name }}», hasta el {{ due.date }}; días que quedan: {{ due.left }}. ¿Hay algún obstáculo?{% if extension %} Es posible ampliar el plazo: {{ extension }}.{% endif %} Basta un «sí» o un «más plazo».',
      },
      shopInvite: {
        subject: '',
        body: 'Hola, {{ creator.first }}: le escribe {{ brand.name }} sobre «{{ product.name }}». {{ deliverable }}, hasta el {{ due.date }}; días que quedan: {{ due.left }}. Si hay algún obstáculo, dígamelo.{% if extension %} Es posible ampliar el plazo: {{ extension }}.{% endif %} ¿Llegará a tiempo? {{ sender.name }}',
      },
    },
    fr: {
      email: {
        subject: 'À publier le {{ due.date }} : {{ product.name }}',
        body: `Bonjour {{ creator.first }},

Un rappel à temps : {{ deliverable }} pour notre produit « {{ product.name }} », au plus tard le {{ due.date }}. Jours restants : {{ due.left }}.{% if brief.link %}
Le brief est ici : {{ brief.link }}{% endif %}

Quelque chose vous bloque ? Un colis absent, un délai trop court, un point peu clair : dites-le-moi.{% if extension %} Un délai est possible : {{ extension }}.{% endif %}

Est-ce que cela ira ? « Oui » ou « délai » suffit.

Bien cordialement,

${foot}`,
      },
      dm: {
        subject: '',
        body: 'Bonjour {{ creator.first }}, ici {{ sender.name }}, de {{ brand.name }}. {{ deliverable }} pour « {{ product.name }} », au plus tard le {{ due.date }} ; jours restants : {{ due.left }}. Quelque chose vous bloque ?{% if extension %} Un délai est possible : {{ extension }}.{% endif %} « Oui » ou « délai » suffit.',
      },
      shopInvite: {
        subject: '',
        body: 'Bonjour {{ creator.first }}, ici {{ brand.name }}, au sujet de « {{ product.name }} ». {{ deliverable }}, au plus tard le {{ due.date }} ; jours restants : {{ due.left }}. Si quelque chose vous bloque, dites-le-moi.{% if extension %} Un délai est possible : {{ extension }}.{% endif %} Est-ce que cela ira ? {{ sender.name }}',
      },
    },
    de: {
      email: {
        subject: 'Bis zum {{ due.date }}: {{ product.name }}',
        body: `Guten Tag {{ creator.first }},

eine Erinnerung mit Vorlauf: {{ deliverable }} zu unserem Produkt „{{ product.name }}“, fällig am {{ due.date }}. Verbleibende Tage: {{ due.left }}.{% if brief.link %}
Das Briefing finden Sie hier: {{ brief.link }}{% endif %}

Steht etwas im Weg? Ein Paket, das nicht kam, zu wenig Zeit, ein unklarer Punkt: Sagen Sie es mir bitte.{% if extension %} Mehr Zeit ist möglich: {{ extension }}.{% endif %}

Klappt es? „Ja“ oder „mehr Zeit“ genügt.

Freundliche Grüße

${foot}`,
      },
      dm: {
        subject: '',
        body: 'Guten Tag {{ creator.first }}, hier ist {{ sender.name }} von {{ brand.name }}. {{ deliverable }} zu „{{ product.name }}“ ist am {{ due.date }} fällig; verbleibende Tage: {{ due.left }}. Steht Ihnen etwas im Weg?{% if extension %} Mehr Zeit ist möglich: {{ extension }}.{% endif %} „Ja“ oder „mehr Zeit“ genügt.',
      },
      shopInvite: {
        subject: '',
        body: 'Guten Tag {{ creator.first }}, hier ist {{ brand.name }} zum Produkt „{{ product.name }}“. {{ deliverable }} ist am {{ due.date }} fällig; verbleibende Tage: {{ due.left }}. Falls Ihnen etwas im Weg steht, sagen Sie es mir bitte.{% if extension %} Mehr Zeit ist möglich: {{ extension }}.{% endif %} Klappt es? {{ sender.name }}',
      },
    },
  },
};

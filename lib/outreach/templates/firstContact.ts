import { foot } from './foot';
import type { ShippedTemplate } from './shippedTemplate';

/** One post of theirs, who we are with proof, why it fits, the offer with its number, what we ask, one yes-or-no question, the way out. */
export const firstContact: ShippedTemplate = {
  templateId: 'T01',
  version: 2,
  purpose: 'firstContact',
  texts: {
    zh: {
      email: {
        subject: '合作想法：{{ brand.name }} 的 {{ product.name }}',
        body: `{{ creator.first }}，你好：

看了你的「{{ ref.post }}」，所以写信给你。{{ ref.why }}

我是 {{ brand.name }} 的 {{ sender.name }}{% if sender.title %}（{{ sender.title }}）{% endif %}。简单介绍一下我们：{{ proof }}。

我觉得我们的{{ product.name }}和你平时的内容很搭。{% if product.link %}产品在这里：{{ product.link }}{% endif %}

我们的条件：{{ offer.type }}，{{ offer.value }}{% if offer.commission %}，另加 {{ offer.commission }} 的销售佣金{% endif %}。
想请你做的：{{ deliverable }}，{{ window }}前发布，标明是合作内容。只在你自己的账号自然发布：不投流，不要求独家，不要原素材。

愿意看看吗？回一句「好」或「不用」就行。

谢谢你花时间看完。

${foot}`,
      },
      dm: {
        subject: '',
        body: '{{ creator.first }}，你好。我是 {{ brand.name }} 的 {{ sender.name }}。看了你的「{{ ref.post }}」，想到了我们的{{ product.name }}。想请你做{{ deliverable }}，{{ window }}前发布，我们付 {{ offer.value }}{% if offer.commission %}，另加 {{ offer.commission }} 佣金{% endif %}，不投流、不要求独家。愿意看看吗？回「好」或「不用」都行，说不用我就不再打扰。',
      },
      shopInvite: {
        subject: '',
        body: '{{ creator.first }}，你好，这里是 {{ brand.name }}。看了你的「{{ ref.post }}」，想邀请你定向合作我们的{{ product.name }}：{{ offer.value }}{% if offer.commission %}，另加 {{ offer.commission }} 佣金{% endif %}。想请你做{{ deliverable }}，{{ window }}前发布，标明是合作内容；只在你自己的账号自然发布，不投流、不要求独家。愿意就接受邀请，不合适直接忽略。{{ sender.name }}',
      },
    },
    en: {
      email: {
        subject: 'Collaboration idea: {{ product.name }} by {{ brand.name }}',
        body: `Hi {{ creator.first }},

Your post “{{ ref.post }}” is the reason I’m writing. {{ ref.why }}

I’m {{ sender.name }}{% if sender.title %}, {{ sender.title }}{% endif %} at {{ brand.name }}. In short: {{ proof }}.

I think our {{ product.name }} would sit naturally in what you already make.{% if product.link %} Here it is: {{ product.link }}{% endif %}

Our offer: {{ offer.type }}, {{ offer.value }}{% if offer.commission %} plus {{ offer.commission }} on every sale{% endif %}.
What we’d ask: {{ deliverable }}, posted by {{ window }}, labelled as a collaboration. Organic only, on your own account: no ads, no exclusivity, no raw files.

Worth a look? A yes or a no is plenty.

Thanks,

${foot}`,
      },
      dm: {
        subject: '',
        body: 'Hi {{ creator.first }}, {{ sender.name }} from {{ brand.name }} here. Your “{{ ref.post }}” made me think of our {{ product.name }}. Would you make {{ deliverable }} by {{ window }} for {{ offer.value }}{% if offer.commission %} plus {{ offer.commission }} of sales{% endif %}? Organic only. A yes or a no is fine; after a no I won’t write again.',
      },
      shopInvite: {
        subject: '',
        body: 'Hi {{ creator.first }}, this is {{ brand.name }}. Your “{{ ref.post }}” is why we’re inviting you to a target collaboration for our {{ product.name }}: {{ offer.value }}{% if offer.commission %} plus {{ offer.commission }} of sales{% endif %}. We’d ask for {{ deliverable }} by {{ window }}, labelled as a collaboration. Organic only, no exclusivity. Accept if it suits you; if not, simply let it pass. {{ sender.name }}',
      },
    },
    ja: {
      email: {
        subject: '{{ product.name }}でのコラボレーションのご相談（{{ brand.name }}）',
        body: `{{ creator.first }}様

突然のご連絡失礼いたします。{{ brand.name }}{% if sender.title %}、{{ sender.title }}{% endif %}の{{ sender.name }}と申します。

「{{ ref.post }}」のご投稿を拝見いたしました。{{ ref.why }}

弊社のご紹介：{{ proof }}
弊社の{{ product.name }}が{{ creator.first }}様の発信に自然に馴染むと考え、ご相談申し上げます。{% if product.link %}商品はこちらでご覧いただけます：{{ product.link }}{% endif %}

・条件：{{ offer.type }}、{{ offer.value }}{% if offer.commission %}（別途、売上の{{ offer.commission }}）{% endif %}
・お願いしたい内容：{{ deliverable }}
・投稿時期：{{ window }}まで
・利用範囲：ご自身のアカウントでの通常投稿のみ（広告利用・競合制限・素材のご提供はお願いしておりません）
・表記：PRである旨の明記をお願いいたします

ご興味をお持ちいただけますでしょうか。「はい」「いいえ」の一言だけでも、お返事を頂戴できますと幸いです。

何卒よろしくお願い申し上げます。

${foot}`,
      },
      dm: {
        subject: '',
        body: '{{ creator.first }}様　突然のご連絡失礼いたします。{{ brand.name }}の{{ sender.name }}と申します。「{{ ref.post }}」を拝見し、弊社の{{ product.name }}をぜひご紹介いただきたくご連絡いたしました。{{ window }}までに{{ deliverable }}、報酬は{{ offer.value }}{% if offer.commission %}と売上の{{ offer.commission }}{% endif %}、通常投稿のみでお願いできればと存じます。ご興味はございますでしょうか。ご不要の際は一言いただけましたら、以後のご連絡は控えます。',
      },
      shopInvite: {
        subject: '',
        body: '{{ creator.first }}様　{{ brand.name }}と申します。「{{ ref.post }}」を拝見し、弊社の{{ product.name }}の個別コラボレーションにご招待申し上げます。報酬は{{ offer.value }}{% if offer.commission %}と売上の{{ offer.commission }}{% endif %}でございます。{{ window }}までに{{ deliverable }}、PRである旨を明記した通常投稿のみをお願いしております（広告利用・競合制限はございません）。ご興味がございましたら承認をお願いいたします。ご不要の場合はそのままで結構でございます。{{ sender.name }}',
      },
    },
    ko: {
      email: {
        subject: '{{ product.name }} 협업을 제안드립니다 ({{ brand.name }})',
        body: `{{ creator.first }}님, 안녕하세요.

{{ brand.name }}{% if sender.title %} {{ sender.title }}{% endif %} {{ sender.name }}입니다.

올려 주신 ‘{{ ref.post }}’ 게시물을 보고 연락드립니다. {{ ref.why }}

저희를 짧게 소개해 드리면 다음과 같습니다: {{ proof }}
평소 만드시는 콘텐츠에 저희 {{ product.name }} 제품이 자연스럽게 어울릴 것 같았습니다.{% if product.link %} 제품은 여기에서 보실 수 있습니다: {{ product.link }}{% endif %}

· 제안 조건: {{ offer.type }}, {{ offer.value }}{% if offer.commission %} + 판매액의 {{ offer.commission }}{% endif %}
· 부탁드리는 내용: {{ deliverable }}
· 게시 기한: {{ window }}까지
· 이용 범위: 본인 계정의 일반 게시만 해당하며, 광고 활용·독점·원본 파일은 요청드리지 않습니다
· 표시: 협찬 게시물임을 알아보기 쉽게 표시해 주시기 바랍니다

관심이 있으신지 여쭙고 싶습니다. ‘네’ 또는 ‘아니요’ 한마디로 답해 주셔도 충분합니다.

읽어 주셔서 감사합니다.

${foot}`,
      },
      dm: {
        subject: '',
        body: '{{ creator.first }}님, 안녕하세요. {{ brand.name }} {{ sender.name }}입니다. ‘{{ ref.post }}’ 게시물을 보고 저희 {{ product.name }} 제품이 떠올라 연락드립니다. {{ window }}까지 {{ deliverable }}, {{ offer.value }}{% if offer.commission %} + 판매액의 {{ offer.commission }}{% endif %} 조건이며 일반 게시만 부탁드립니다. 관심 있으신지 여쭙니다. 원하지 않으시면 말씀만 해 주세요. 다시 연락드리지 않겠습니다.',
      },
      shopInvite: {
        subject: '',
        body: '{{ creator.first }}님, 안녕하세요. {{ brand.name }}입니다. ‘{{ ref.post }}’ 게시물을 보고 저희 {{ product.name }} 타깃 협업에 초대드립니다. 조건은 {{ offer.value }}{% if offer.commission %} + 판매액의 {{ offer.commission }}{% endif %}이며, {{ window }}까지 {{ deliverable }}, 협찬 표시를 한 일반 게시만 부탁드립니다. 광고 활용이나 독점은 요청드리지 않습니다. 괜찮으시면 수락해 주시고, 원하지 않으시면 그대로 두셔도 됩니다. {{ sender.name }} 드림',
      },
    },
    es: {
      email: {
        subject: 'Idea de colaboración: {{ product.name }} de {{ brand.name }}',
        body: `Hola, {{ creator.first }}:

Le escribo por su publicación «{{ ref.post }}». {{ ref.why }}

Soy {{ sender.name }}{% if sender.title %}, {{ sender.title }}{% endif %}, de {{ brand.name }}. En breve: {{ proof }}.

El producto: {{ product.name }}. Encaja en lo que ya hace.{% if product.link %} Aquí está: {{ product.link }}{% endif %}

Nuestra oferta: {{ offer.type }}, {{ offer.value }}{% if offer.commission %} más el {{ offer.commission }} de cada venta{% endif %}.
Le pediríamos: {{ deliverable }}, a más tardar el {{ window }}, indicando la colaboración. Solo orgánico: sin anuncios, exclusividad ni archivos originales.

¿Le interesaría? Basta un sí o un no.

Gracias y un saludo,

${foot}`,
      },
      dm: {
        subject: '',
        body: 'Hola, {{ creator.first }}: soy {{ sender.name }}, de {{ brand.name }}. Su «{{ ref.post }}» me hizo pensar en nuestro producto «{{ product.name }}». ¿Haría {{ deliverable }}, hasta el {{ window }}, por {{ offer.value }}{% if offer.commission %} más el {{ offer.commission }} de ventas{% endif %}? Solo orgánico. Me basta un sí o un no; si es no, no le escribo más.',
      },
      shopInvite: {
        subject: '',
        body: 'Hola, {{ creator.first }}: le escribe {{ brand.name }}. Su «{{ ref.post }}» es la razón de invitarle a una colaboración dirigida con nuestro producto «{{ product.name }}»: {{ offer.value }}{% if offer.commission %} más el {{ offer.commission }} de ventas{% endif %}. Le pediríamos {{ deliverable }}, hasta el {{ window }}, indicando la colaboración. Solo orgánico, sin exclusividad. Acepte si le conviene; si no, puede ignorarla. {{ sender.name }}',
      },
    },
    fr: {
      email: {
        subject: 'Idée de collaboration : {{ product.name }} de {{ brand.name }}',
        body: `Bonjour {{ creator.first }},

Votre publication « {{ ref.post }} » m’amène à vous écrire. {{ ref.why }}

Je suis {{ sender.name }}{% if sender.title %} ({{ sender.title }}){% endif %}, de {{ brand.name }}. En bref : {{ proof }}.

Le produit : {{ product.name }}. Il me semble proche de ce que vous partagez.{% if product.link %} Le voici : {{ product.link }}{% endif %}

Notre proposition : {{ offer.type }}, soit {{ offer.value }}{% if offer.commission %} et {{ offer.commission }} sur chaque vente{% endif %}.
Notre demande : {{ deliverable }}, au plus tard le {{ window }}, avec mention de la collaboration. Sur votre compte uniquement : ni publicité payante, ni exclusivité, ni rushes.

Cela vous intéresse ? Un oui ou un non suffit.

Bien cordialement,

${foot}`,
      },
      dm: {
        subject: '',
        body: 'Bonjour {{ creator.first }}, ici {{ sender.name }}, de {{ brand.name }}. Votre « {{ ref.post }} » m’a fait penser à notre produit « {{ product.name }} ». Feriez-vous {{ deliverable }}, d’ici au {{ window }}, pour {{ offer.value }}{% if offer.commission %} et {{ offer.commission }} des ventes{% endif %} ? Sans publicité payante. Oui ou non ? Après un non, je ne vous écris plus.',
      },
      shopInvite: {
        subject: '',
        body: 'Bonjour {{ creator.first }}, ici {{ brand.name }}. Votre « {{ ref.post }} » nous amène à vous inviter à une collaboration ciblée pour notre produit « {{ product.name }} » : {{ offer.value }}{% if offer.commission %} et {{ offer.commission }} des ventes{% endif %}. Nous vous demanderions {{ deliverable }}, d’ici au {{ window }}, avec mention de la collaboration. Sans publicité payante ni exclusivité. Acceptez si cela vous convient ; sinon, laissez passer. {{ sender.name }}',
      },
    },
    de: {
      email: {
        subject: 'Kooperation: {{ product.name }} von {{ brand.name }}',
        body: `Guten Tag {{ creator.first }},

Ihr Beitrag „{{ ref.post }}“ ist der Anlass meiner Nachricht. {{ ref.why }}

Mein Name ist {{ sender.name }}{% if sender.title %} ({{ sender.title }}){% endif %}, ich schreibe Ihnen für {{ brand.name }}. Kurz zu uns: {{ proof }}.

Das Produkt: {{ product.name }}. Es passt gut zu dem, was Sie zeigen.{% if product.link %} Mehr dazu: {{ product.link }}{% endif %}

Unser Angebot: {{ offer.type }}, {{ offer.value }}{% if offer.commission %} zuzüglich {{ offer.commission }} je Verkauf{% endif %}.
Unsere Bitte: {{ deliverable }} bis zum {{ window }}, als Werbung gekennzeichnet. Nur organisch auf Ihrem Konto: keine Anzeigen, keine Exklusivität, kein Rohmaterial.

Wäre das für Sie interessant? Ein Ja oder Nein genügt.

Freundliche Grüße

${foot}`,
      },
      dm: {
        subject: '',
        body: 'Guten Tag {{ creator.first }}, hier ist {{ sender.name }} von {{ brand.name }}. Ihr Beitrag „{{ ref.post }}“ passt zu unserem Produkt „{{ product.name }}“. Würden Sie {{ deliverable }} bis zum {{ window }} erstellen, für {{ offer.value }}{% if offer.commission %} plus {{ offer.commission }} je Verkauf{% endif %}? Nur organisch. Ja oder Nein? Nach einem Nein schreibe ich nicht mehr.',
      },
      shopInvite: {
        subject: '',
        body: 'Guten Tag {{ creator.first }}, hier ist {{ brand.name }}. Ihr Beitrag „{{ ref.post }}“ ist der Grund für diese Einladung zu unserem Produkt „{{ product.name }}“: {{ offer.value }}{% if offer.commission %} plus {{ offer.commission }} je Verkauf{% endif %}. Unsere Bitte: {{ deliverable }} bis zum {{ window }}, als Werbung gekennzeichnet. Nur organisch, ohne Exklusivität. Nehmen Sie gern an, wenn es Ihnen passt; sonst lassen Sie die Einladung einfach verstreichen. {{ sender.name }}',
      },
    },
  },
};

import { foot } from './foot';
import type { ShippedTemplate } from './shippedTemplate';

/** What the post should reach, say and leave out; the label word for word with its place; rounds, day, link and code. */
export const brief: ShippedTemplate = {
  templateId: 'T06',
  version: 1,
  purpose: 'brief',
  texts: {
    zh: {
      email: {
        subject: '合作需求单：{{ product.name }}',
        body: `{{ creator.first }}，你好：

需求都在这封里，有疑问随时问。

目标：{{ brief.goal }}
形式：{{ deliverable }}。开场和拍法由你定。
要说到：
{{ must.say }}
不能说：
{{ must.not }}
标注：{{ disclosure.place }}写「{{ disclosure.label }}」
审核：{{ review.rounds }}
发布：{{ window }}前{% if product.link %}
链接：{{ product.link }}{% endif %}{% if code %}
折扣码：{{ code }}{% endif %}

有哪一点不合适吗？没有的话回「可以」。

谢谢。

${foot}`,
      },
    },
    en: {
      email: {
        subject: 'Your brief: {{ product.name }}',
        body: `Hi {{ creator.first }},

Everything in one place; ask me anything.

Goal: {{ brief.goal }}
Format: {{ deliverable }}. The hook and the style are yours.
Please say:
{{ must.say }}
Please leave out:
{{ must.not }}
Label: “{{ disclosure.label }}”, {{ disclosure.place }}
Review: {{ review.rounds }}
Live by: {{ window }}{% if product.link %}
Link: {{ product.link }}{% endif %}{% if code %}
Code: {{ code }}{% endif %}

Is there a point that doesn’t work for you? If not, “OK” is enough.

Thanks,

${foot}`,
      },
    },
    ja: {
      email: {
        subject: '{{ product.name }}のご依頼内容（{{ brand.name }}）',
        body: `{{ creator.first }}様

お世話になっております。{{ brand.name }}の{{ sender.name }}でございます。
今回のご依頼内容をまとめました。ご不明な点がございましたら、ご遠慮なくお尋ねください。

・目的：{{ brief.goal }}
・形式：{{ deliverable }}（冒頭の見せ方や演出はお任せいたします）
・お伝えいただきたい点：
{{ must.say }}
・お控えいただきたい表現：
{{ must.not }}
・表記：{{ disclosure.place }}に「{{ disclosure.label }}」
・確認：{{ review.rounds }}
・投稿：{{ window }}まで{% if product.link %}
・リンク：{{ product.link }}{% endif %}{% if code %}
・クーポンコード：{{ code }}{% endif %}

難しい点はございますでしょうか。問題がなければ「承知しました」とご返信ください。

何卒よろしくお願い申し上げます。

${foot}`,
      },
    },
    ko: {
      email: {
        subject: '{{ product.name }} 콘텐츠 요청서 ({{ brand.name }})',
        body: `{{ creator.first }}님, 안녕하세요.

{{ brand.name }} {{ sender.name }}입니다. 요청드릴 내용을 한곳에 정리했습니다. 궁금하신 점은 언제든 말씀해 주세요.

· 목표: {{ brief.goal }}
· 형식: {{ deliverable }} (도입부와 연출은 자유롭게 해 주시면 됩니다)
· 꼭 전해 주실 점:
{{ must.say }}
· 피해 주실 표현:
{{ must.not }}
· 표시: {{ disclosure.place }}에 ‘{{ disclosure.label }}’
· 검토: {{ review.rounds }}
· 게시: {{ window }}까지{% if product.link %}
· 링크: {{ product.link }}{% endif %}{% if code %}
· 할인 코드: {{ code }}{% endif %}

어려우신 부분이 있으실까요? 없으시면 ‘확인했습니다’라고 답해 주세요.

감사합니다.

${foot}`,
      },
    },
    es: {
      email: {
        subject: 'Guía de contenido: {{ product.name }}',
        body: `Hola, {{ creator.first }}:

Aquí está todo reunido; pregunte lo que quiera.

Objetivo: {{ brief.goal }}
Formato: {{ deliverable }}. El gancho y el estilo son suyos.
Conviene decir:
{{ must.say }}
Mejor evitar:
{{ must.not }}
Etiqueta: «{{ disclosure.label }}», {{ disclosure.place }}
Revisión: {{ review.rounds }}
Publicación: hasta el {{ window }}{% if product.link %}
Enlace: {{ product.link }}{% endif %}{% if code %}
Código: {{ code }}{% endif %}

¿Hay algún punto que no le convenga? Si no, basta un «de acuerdo».

Gracias y un saludo,

${foot}`,
      },
    },
    fr: {
      email: {
        subject: 'Votre brief : {{ product.name }}',
        body: `Bonjour {{ creator.first }},

Tout est réuni ici ; posez-moi vos questions.

Objectif : {{ brief.goal }}
Format : {{ deliverable }}. L’accroche et le style sont les vôtres.
À dire :
{{ must.say }}
À éviter :
{{ must.not }}
Mention : « {{ disclosure.label }} », {{ disclosure.place }}
Relecture : {{ review.rounds }}
En ligne au plus tard le {{ window }}{% if product.link %}
Lien : {{ product.link }}{% endif %}{% if code %}
Code : {{ code }}{% endif %}

Un point ne vous convient pas ? Sinon, un « d’accord » suffit.

Bien cordialement,

${foot}`,
      },
    },
    de: {
      email: {
        subject: 'Ihr Briefing: {{ product.name }}',
        body: `Guten Tag {{ creator.first }},

hier finden Sie alles beisammen; fragen Sie gern nach.

Ziel: {{ brief.goal }}
Format: {{ deliverable }}. Einstieg und Stil bestimmen Sie.
Bitte sagen:
{{ must.say }}
Bitte weglassen:
{{ must.not }}
Kennzeichnung: „{{ disclosure.label }}“, {{ disclosure.place }}
Abstimmung: {{ review.rounds }}
Online bis: {{ window }}{% if product.link %}
Link: {{ product.link }}{% endif %}{% if code %}
Code: {{ code }}{% endif %}

Passt Ihnen ein Punkt nicht? Sonst genügt ein „einverstanden“.

Freundliche Grüße

${foot}`,
      },
    },
  },
};

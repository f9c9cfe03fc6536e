import { foot } from './foot';
import type { ShippedTemplate } from './shippedTemplate';

/** One comment or figure of theirs, what it did for us, and a question before anything is posted again. */
export const thankYou: ShippedTemplate = {
  templateId: 'T11',
  version: 1,
  purpose: 'thankYou',
  texts: {
    zh: {
      email: {
        subject: '谢谢你的{{ product.name }}内容',
        body: `{{ creator.first }}，你好：

你的内容我看了好几遍：{{ post.link }}

印象最深的是这条评论：「{{ result.quote }}」。对我们来说，{{ result.number }}。

想转到我们自己的账号，并注明是你的作品：{{ rights }}。这之外不会用。可以吗？不方便就回「不用」，不影响任何约定。

谢谢你花的心思。

${foot}`,
      },
    },
    en: {
      email: {
        subject: 'Thank you for your post on {{ product.name }}',
        body: `Hi {{ creator.first }},

I’ve watched it more than once: {{ post.link }}

The comment that stayed with me: “{{ result.quote }}”. And what it did for us: {{ result.number }}.

We’d like to repost it on our own account, with your name: {{ rights }}. Nothing beyond that. May we? A “no” is fine and changes nothing we agreed.

Thank you for the care you put in.

All the best,

${foot}`,
      },
    },
    ja: {
      email: {
        subject: '{{ product.name }}のご投稿のお礼（{{ brand.name }}）',
        body: `{{ creator.first }}様

お世話になっております。{{ brand.name }}の{{ sender.name }}でございます。
このたびは素晴らしいご投稿をいただき、誠にありがとうございました：{{ post.link }}

「{{ result.quote }}」というコメントが特に印象に残りました。弊社にとっては、{{ result.number }}という成果をいただきました。

つきましては、お名前を明記のうえ、弊社アカウントで紹介させていただけますでしょうか（{{ rights }}）。それ以外には使用いたしません。ご都合が悪い場合は「いいえ」とだけご返信ください。お約束した内容に変わりはございません。

改めまして、心より御礼申し上げます。

${foot}`,
      },
    },
    ko: {
      email: {
        subject: '{{ product.name }} 게시물에 감사드립니다 ({{ brand.name }})',
        body: `{{ creator.first }}님, 안녕하세요.

{{ brand.name }} {{ sender.name }}입니다. 정성껏 만들어 주신 게시물 잘 보았습니다: {{ post.link }}

‘{{ result.quote }}’라는 댓글이 특히 기억에 남습니다. 저희에게는 이런 결과가 있었습니다: {{ result.number }}.

성함을 밝히고 저희 계정에 소개해도 될까요? ({{ rights }}) 그 밖에는 사용하지 않겠습니다. 원하지 않으시면 ‘아니요’라고만 답해 주세요. 약속드린 내용에는 변함이 없습니다.

다시 한번 감사드립니다.

${foot}`,
      },
    },
    es: {
      email: {
        subject: 'Gracias por su publicación: {{ product.name }}',
        body: `Hola, {{ creator.first }}:

He visto su publicación más de una vez: {{ post.link }}

El comentario que más me gustó: «{{ result.quote }}». Y lo que supuso para nosotros: {{ result.number }}.

Nos gustaría compartirla en nuestra cuenta, con su nombre: {{ rights }}. Nada más allá de eso. ¿Nos lo permite? Un «no» está bien y no cambia nada de lo acordado.

Gracias por el cuidado que ha puesto. Un saludo,

${foot}`,
      },
    },
    fr: {
      email: {
        subject: 'Merci pour votre publication : {{ product.name }}',
        body: `Bonjour {{ creator.first }},

J’ai regardé votre publication plus d’une fois : {{ post.link }}

Le commentaire que je retiens : « {{ result.quote }} ». Et ce qu’elle nous a apporté : {{ result.number }}.

Nous aimerions la partager sur notre compte, avec votre nom : {{ rights }}. Rien de plus. Nous y autorisez-vous ? Un « non » ne change rien à nos accords.

Merci pour le soin que vous y avez mis.

Bien cordialement,

${foot}`,
      },
    },
    de: {
      email: {
        subject: 'Danke für Ihren Beitrag: {{ product.name }}',
        body: `Guten Tag {{ creator.first }},

Ihren Beitrag habe ich mehr als einmal angesehen: {{ post.link }}

Der Kommentar, der mir blieb: „{{ result.quote }}“. Und was er für uns bewirkt hat: {{ result.number }}.

Gern würden wir ihn auf unserem Konto mit Ihrem Namen teilen: {{ rights }}. Darüber hinaus nichts. Dürfen wir das? Ein Nein ist in Ordnung und ändert nichts an unserer Vereinbarung.

Vielen Dank für Ihre Sorgfalt.

Freundliche Grüße

${foot}`,
      },
    },
  },
};

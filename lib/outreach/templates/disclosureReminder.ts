import { foot } from './foot';
import type { ShippedTemplate } from './shippedTemplate';

/** What is missing in the post, the exact words and their place, the way to the site's switch, why, and by when. */
export const disclosureReminder: ShippedTemplate = {
  templateId: 'T10',
  version: 1,
  purpose: 'disclosureReminder',
  texts: {
    zh: {
      email: {
        subject: '发布的内容要补一处标注：{{ product.name }}',
        body: `{{ creator.first }}，你好：

谢谢你发的内容：{{ post.link }}

还差一处：{{ missing.what }}

要补的文字：「{{ disclosure.label }}」
位置：{{ disclosure.place }}
平台开关：{{ disclosure.path }}
依据：{{ disclosure.law }}

标注对你我都有要求，所以请在{{ fix.by }}前改好。改不了的话告诉我，我们一起想办法。

改完回一句，可以吗？

谢谢。

${foot}`,
      },
    },
    en: {
      email: {
        subject: 'One label to add: {{ product.name }}',
        body: `Hi {{ creator.first }},

Thank you for your post: {{ post.link }}

One thing is missing. {{ missing.what }}

Words to add: “{{ disclosure.label }}”
Where: {{ disclosure.place }}
Switch in the app: {{ disclosure.path }}
Why: {{ disclosure.law }}

The rule binds us as much as you, so please change it by {{ fix.by }}. If something keeps you from editing the post, tell me and we’ll find a way.

Could you reply once it’s done?

Thanks,

${foot}`,
      },
    },
    ja: {
      email: {
        subject: '{{ product.name }}のご投稿、表記追加のお願い（{{ brand.name }}）',
        body: `{{ creator.first }}様

お世話になっております。{{ brand.name }}の{{ sender.name }}でございます。
このたびはご投稿いただき、誠にありがとうございます：{{ post.link }}

一点のみ、追記をお願いしたく存じます。{{ missing.what }}

・追記いただく文言：「{{ disclosure.label }}」
・位置：{{ disclosure.place }}
・アプリの設定：{{ disclosure.path }}
・根拠：{{ disclosure.law }}

弊社にも求められている表記でございますので、恐れ入りますが{{ fix.by }}までにご対応をお願いいたします。編集が難しい場合はお知らせください。

ご対応後、一言ご返信いただけますでしょうか。

${foot}`,
      },
    },
    ko: {
      email: {
        subject: '{{ product.name }} 게시물 표시를 부탁드립니다 ({{ brand.name }})',
        body: `{{ creator.first }}님, 안녕하세요.

{{ brand.name }} {{ sender.name }}입니다. 게시해 주셔서 감사합니다: {{ post.link }}

한 가지만 더해 주시기를 부탁드립니다. {{ missing.what }}

· 넣어 주실 문구: ‘{{ disclosure.label }}’
· 위치: {{ disclosure.place }}
· 앱 설정: {{ disclosure.path }}
· 근거: {{ disclosure.law }}

저희에게도 적용되는 규정이라 {{ fix.by }}까지 수정해 주시면 감사하겠습니다. 수정이 어려우시면 말씀해 주세요. 함께 방법을 찾겠습니다.

수정하신 뒤 한마디 남겨 주실 수 있을까요?

감사합니다.

${foot}`,
      },
    },
    es: {
      email: {
        subject: 'Falta una etiqueta: {{ product.name }}',
        body: `Hola, {{ creator.first }}:

Gracias por su publicación: {{ post.link }}

Falta una cosa. {{ missing.what }}

Texto que añadir: «{{ disclosure.label }}»
Lugar: {{ disclosure.place }}
Ajuste en la aplicación: {{ disclosure.path }}
Motivo: {{ disclosure.law }}

La norma nos obliga a ambas partes, así que le agradecería el cambio antes del {{ fix.by }}. Si no puede editar la publicación, dígamelo y buscamos una solución.

¿Podría avisarme cuando esté hecho?

Gracias y un saludo,

${foot}`,
      },
    },
    fr: {
      email: {
        subject: 'Une mention à ajouter : {{ product.name }}',
        body: `Bonjour {{ creator.first }},

Merci pour votre publication : {{ post.link }}

Il manque une chose. {{ missing.what }}

Mots à ajouter : « {{ disclosure.label }} »
Emplacement : {{ disclosure.place }}
Réglage dans l’application : {{ disclosure.path }}
Pourquoi : {{ disclosure.law }}

La règle nous engage autant que vous : merci de corriger d’ici au {{ fix.by }}. Si la publication ne peut pas être modifiée, dites-le-moi, nous trouverons une solution.

Pourriez-vous me répondre une fois que c’est fait ?

Bien cordialement,

${foot}`,
      },
    },
    de: {
      email: {
        subject: 'Eine Kennzeichnung fehlt: {{ product.name }}',
        body: `Guten Tag {{ creator.first }},

vielen Dank für Ihren Beitrag: {{ post.link }}

Eines fehlt noch. {{ missing.what }}

Zu ergänzen: „{{ disclosure.label }}“
Stelle: {{ disclosure.place }}
Schalter in der App: {{ disclosure.path }}
Grund: {{ disclosure.law }}

Die Regel bindet uns ebenso wie Sie; bitte ändern Sie es bis zum {{ fix.by }}. Falls sich der Beitrag nicht bearbeiten lässt, sagen Sie es mir, dann finden wir einen Weg.

Würden Sie kurz antworten, sobald es erledigt ist?

Freundliche Grüße

${foot}`,
      },
    },
  },
};

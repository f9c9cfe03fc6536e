import { foot } from './foot';
import type { ShippedTemplate } from './shippedTemplate';

/** The last one: an easy way out, the door stays open. */
export const followUpTwo: ShippedTemplate = {
  templateId: 'T04',
  version: 2,
  purpose: 'followUp2',
  texts: {
    zh: {
      email: {
        subject: '最后一封：{{ brand.name }} 的 {{ product.name }}',
        body: `{{ creator.first }}，你好：

关于我们的{{ product.name }}，这是最后一封。时间不合适，或者产品不对，都没关系，不用回复，我不会再为这件事打扰你。

如果只是现在没空，回一句「以后」，我等你方便的时候再来。这次先不继续，可以吗？

祝一切顺利。

${foot}`,
      },
      dm: {
        subject: '',
        body: '{{ creator.first }}，你好，我是 {{ brand.name }} 的 {{ sender.name }}。关于{{ product.name }}，这是最后一条。不合适不用回复，我不会再打扰；只是现在没空的话，回一句「以后」就好。这次先不继续，可以吗？',
      },
      shopInvite: {
        subject: '',
        body: '{{ creator.first }}，你好，这里是 {{ brand.name }}。关于{{ product.name }}，这是最后一次邀请。不合适直接忽略，我们不会再为这件事打扰你。只是现在没空的话，什么时候方便，来消息就好。{{ sender.name }}',
      },
    },
    en: {
      email: {
        subject: 'Last note: {{ product.name }} by {{ brand.name }}',
        body: `Hi {{ creator.first }},

This is my last note about our {{ product.name }}. If the timing or the fit is off, that’s completely fine: no reply needed, and I won’t bring it up again.

If it’s a “not now”, reply “later” and I’ll come back when it suits you. Shall I close this one for now?

All the best,

${foot}`,
      },
      dm: {
        subject: '',
        body: 'Hi {{ creator.first }}, {{ sender.name }} from {{ brand.name }}, with a last note about our {{ product.name }}. If it isn’t for you, no reply needed and I won’t write again. If it’s just a “not now”, reply “later” and I’ll come back when it suits you. Shall I close this one for now?',
      },
      shopInvite: {
        subject: '',
        body: 'Hi {{ creator.first }}, this is {{ brand.name }} with a last invitation for our {{ product.name }}. If it isn’t for you, let it pass; we won’t invite you again for this one. If it’s just a “not now”, message us whenever it suits you. {{ sender.name }}',
      },
    },
    ja: {
      email: {
        subject: '{{ product.name }}の件、最後のご連絡でございます（{{ brand.name }}）',
        body: `{{ creator.first }}様

{{ product.name }}の件で幾度かご連絡を差し上げ、恐れ入ります。本件につきましては、このご連絡を最後とさせていただきます。
時期や内容が合わないようでしたら、ご返信には及びません。

もし「今は難しいが、いずれ」ということでございましたら、「後日」と一言いただければ、ご都合のよい頃に改めてご相談いたします。今回はいったん見送りということでよろしいでしょうか。

{{ creator.first }}様の今後のご活躍をお祈り申し上げます。

${foot}`,
      },
      dm: {
        subject: '',
        body: '{{ creator.first }}様　{{ brand.name }}の{{ sender.name }}でございます。{{ product.name }}の件は、このご連絡を最後とさせていただきます。ご不要でしたらご返信には及ばず、以後のご連絡は控えます。時期の問題でございましたら「後日」と一言いただければ改めてご相談いたします。今回はいったん見送りということでよろしいでしょうか。',
      },
      shopInvite: {
        subject: '',
        body: '{{ creator.first }}様　{{ brand.name }}でございます。{{ product.name }}の件は、このご招待を最後とさせていただきます。ご不要の場合はそのままで結構でございます。時期の問題でございましたら、ご都合のよい頃にメッセージをいただけますと幸いです。{{ sender.name }}',
      },
    },
    ko: {
      email: {
        subject: '{{ product.name }} 건으로 드리는 마지막 연락입니다 ({{ brand.name }})',
        body: `{{ creator.first }}님, 안녕하세요.

{{ product.name }} 건으로 드리는 마지막 연락입니다. 시기나 제품이 맞지 않으시면 답장하지 않으셔도 괜찮습니다. 이 건으로 다시 연락드리지 않겠습니다.

지금만 어려우신 거라면 ‘나중에’라고 한마디만 남겨 주세요. 편하신 때에 다시 말씀드리겠습니다. 이번에는 여기서 마무리해도 될까요?

늘 좋은 일이 함께하시길 바랍니다.

${foot}`,
      },
      dm: {
        subject: '',
        body: '{{ creator.first }}님, 안녕하세요. {{ brand.name }} {{ sender.name }}입니다. {{ product.name }} 건으로 드리는 마지막 연락입니다. 맞지 않으시면 답장하지 않으셔도 괜찮고, 다시 연락드리지 않겠습니다. 지금만 어려우시면 ‘나중에’라고 남겨 주세요. 이번에는 여기서 마무리해도 될까요?',
      },
      shopInvite: {
        subject: '',
        body: '{{ creator.first }}님, 안녕하세요. {{ brand.name }}입니다. {{ product.name }} 건으로 드리는 마지막 초대입니다. 맞지 않으시면 그대로 두셔도 되며, 이 건으로 다시 초대드리지 않겠습니다. 지금만 어려우시면 편하신 때에 메시지를 주세요. {{ sender.name }} 드림',
      },
    },
    es: {
      email: {
        subject: 'Último mensaje sobre {{ product.name }}, de {{ brand.name }}',
        body: `Hola, {{ creator.first }}:

Este es mi último mensaje sobre nuestro producto «{{ product.name }}». Si no es el momento o no le encaja, no pasa nada: no hace falta que responda y no insistiré.

Si es un «ahora no», respóndame «más adelante» y volveré cuando le venga bien. ¿Lo dejamos aquí por ahora?

Le deseo mucho éxito. Un saludo,

${foot}`,
      },
      dm: {
        subject: '',
        body: 'Hola, {{ creator.first }}: soy {{ sender.name }}, de {{ brand.name }}. Este es mi último mensaje sobre «{{ product.name }}». Si no encaja, no hace falta que responda y no le escribo más. Si es un «ahora no», dígame «más adelante» y vuelvo cuando le venga bien. ¿Lo dejamos aquí por ahora?',
      },
      shopInvite: {
        subject: '',
        body: 'Hola, {{ creator.first }}: le escribe {{ brand.name }} con la última invitación para «{{ product.name }}». Si no le encaja, puede ignorarla; no insistiremos. Si es un «ahora no», escríbanos cuando le venga bien. {{ sender.name }}',
      },
    },
    fr: {
      email: {
        subject: 'Dernier message sur {{ product.name }}, de {{ brand.name }}',
        body: `Bonjour {{ creator.first }},

Ceci est mon dernier message au sujet de notre produit « {{ product.name }} ». Si le moment ou le produit ne convient pas, aucun souci : inutile de répondre, je n’y reviendrai pas.

Si c’est plutôt « pas maintenant », répondez « plus tard » et je reprendrai contact quand cela vous arrangera. Puis-je en rester là pour le moment ?

Je vous souhaite une belle continuation.

${foot}`,
      },
      dm: {
        subject: '',
        body: 'Bonjour {{ creator.first }}, ici {{ sender.name }}, de {{ brand.name }}. Dernier message au sujet de « {{ product.name }} » : si cela ne convient pas, inutile de répondre, je ne vous écrirai plus. Si c’est « pas maintenant », dites-moi « plus tard ». Puis-je en rester là pour le moment ?',
      },
      shopInvite: {
        subject: '',
        body: 'Bonjour {{ creator.first }}, ici {{ brand.name }}, pour une dernière invitation au sujet de « {{ product.name }} ». Si cela ne convient pas, laissez passer ; nous n’y reviendrons pas. Si c’est « pas maintenant », écrivez-nous quand vous voudrez. {{ sender.name }}',
      },
    },
    de: {
      email: {
        subject: 'Letzte Nachricht zu {{ product.name }} von {{ brand.name }}',
        body: `Guten Tag {{ creator.first }},

dies ist meine letzte Nachricht zu unserem Produkt „{{ product.name }}“. Wenn der Zeitpunkt oder das Produkt nicht passt, ist das völlig in Ordnung: Sie müssen nicht antworten, und ich komme nicht darauf zurück.

Wenn es nur gerade nicht passt, genügt ein „später“, dann melde ich mich, wenn es Ihnen recht ist. Darf ich das Thema vorerst abschließen?

Alles Gute und freundliche Grüße

${foot}`,
      },
      dm: {
        subject: '',
        body: 'Guten Tag {{ creator.first }}, hier ist {{ sender.name }} von {{ brand.name }} mit einer letzten Nachricht zu „{{ product.name }}“. Wenn es nicht passt, müssen Sie nicht antworten; ich schreibe nicht mehr. Passt es nur gerade nicht, genügt ein „später“. Darf ich das Thema vorerst abschließen?',
      },
      shopInvite: {
        subject: '',
        body: 'Guten Tag {{ creator.first }}, hier ist {{ brand.name }} mit einer letzten Einladung zu „{{ product.name }}“. Wenn es nicht passt, lassen Sie sie einfach verstreichen; wir kommen nicht darauf zurück. Passt es nur gerade nicht, schreiben Sie uns, wann es Ihnen recht ist. {{ sender.name }}',
      },
    },
  },
};

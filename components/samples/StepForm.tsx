import type { Deliverable } from '@/lib/model/deliverable';
import type { Sample } from '@/lib/model/sample';
import { AddressForm, AskAddressForm } from './AddressForms';
import { AdCodeForm, CheckForm, RightsForm } from './AfterPostForms';
import { CancelForm, ContentForm, ExtendForm, PostForm } from './ContentForms';
import { SampleForm } from './SampleForm';
import { DeliveredForm, EndForm, ShipForm } from './TransitForms';

const sampleForms = {
  askAddress: AskAddressForm,
  address: AddressForm,
  ship: ShipForm,
  delivery: DeliveredForm,
  end: EndForm,
} as const;
const contentForms = {
  post: PostForm,
  disclosure: CheckForm,
  adCode: AdCodeForm,
  rights: RightsForm,
  extend: ExtendForm,
  cancel: CancelForm,
} as const;

type SampleFormName = keyof typeof sampleForms | 'edit';
type ContentFormName = keyof typeof contentForms | 'edit';
/** A sample or a piece of content, told apart. */
export type Item = { is: 'sample'; row: Sample } | { is: 'content'; row: Deliverable };
/** Which form of which row is open. */
export type OpenForm = { id: string; form: SampleFormName | ContentFormName };

/** The form of a row's step. */
export function StepForm({ item, form, onDone }: { item: Item; form: OpenForm['form']; onDone: () => void }) {
  if (item.is === 'sample') {
    const { row: sample } = item;
    if (form === 'edit')
      return (
        <SampleForm dealId={sample.dealId} brandId={sample.brandId ?? ''} sample={sample} onDone={onDone} />
      );
    const Form = sampleForms[form as keyof typeof sampleForms];
    return <Form sample={sample} onDone={onDone} />;
  }
  const { row: content } = item;
  if (form === 'edit') return <ContentForm dealId={content.dealId} content={content} onDone={onDone} />;
  const Form = contentForms[form as keyof typeof contentForms];
  return <Form content={content} onDone={onDone} />;
}

import { ownSource, type SourceAttributes } from '../../core/attributes.js';

/** The attributes of `<opt-out-stepper>` that are parts of a notice, by property name. */
export interface StepperAttributes extends SourceAttributes {
  readonly platform?: string | undefined;
  readonly type?: string | undefined;
  readonly href?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly path?: string | undefined;
  readonly control?: string | undefined;
  readonly option?: string | undefined;
}

/** Returns the raw part of a notice in the attributes: one route, with texts in the language `lang`. */
export function stepperAttributesAsNotice(attributes: StepperAttributes, lang: string): object {
  const { address, control, href, option, path, phone, platform, type } = attributes;
  const { sourceRefs, sources } = ownSource(attributes, lang);
  const hasRoute = [address, control, href, option, path, phone].some(Boolean);
  const route = {
    id: 'attributes',
    type: type ?? (address ? 'email' : phone ? 'phone' : 'settings'),
    ...(href && { url: href }),
    ...(address && { address }),
    ...(phone && { phone }),
    path: path && { [lang]: path.split('>').filter((label) => label.trim()) },
    control: control && { label: { [lang]: control }, target: 'off' },
    option: option && { [lang]: option },
    sourceRefs,
  };
  return { platform: platform && { name: platform }, routes: hasRoute && [route], sources };
}

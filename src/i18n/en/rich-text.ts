import type { richText as swedish } from '../sv/rich-text.ts';

export const richText: typeof swedish = {
  toolbar: 'Text format',
  bold: 'Bold',
  italic: 'Italic',
  bulletList: 'Bulleted list',
  orderedList: 'Numbered list',
  link: 'Link',
  address: 'Address of the link',
  apply: 'Use',
  removeLink: 'Remove the link',
  cancel: 'Cancel',
  addressRefused:
    'A link cannot look like this. Write a web address, such as https://www.ohchr.org, an e-mail address, or tel: and a number.',
  listKeys: 'Esc and Tab: out of the box',
  keys: 'Alt and F10 lead to the text formats. In a list, Tab makes a sub-point; press Esc and then Tab to leave the box.',
};

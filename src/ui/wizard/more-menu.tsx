import type { TFunction } from 'i18next';
import { type ComponentType, useRef, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { isSignedOff } from '#src/domain/sign-off.ts';
import { FileDialog } from '../files/file-dialog.tsx';
import '../components/menu.css';
import { pages } from '../components/pages.ts';
import { LookUpFromMenu } from '../lookup/look-up-from-menu.tsx';
import { paths } from '../paths.ts';
import type { OpenAssessmentProps } from './assessment-page.tsx';

interface MoreItem {
  readonly id: string;
  readonly label: (t: TFunction) => string;
  /** False where there is nothing to choose, as for a version that is signed off. */
  readonly isOffered?: (props: OpenAssessmentProps) => boolean;
  /** The page that the item leads to, or what it opens: drawn until it calls `onClose`. */
  readonly opens:
    | ((draftId: string) => string)
    | { readonly dialog: ComponentType<OpenAssessmentProps & { onClose: () => void }> };
}

/** What is seldom done with a draft, in the order of the menu: each a line. */
const items: readonly MoreItem[] = [
  { id: 'history', label: (t) => t('wizard.history'), opens: paths.history },
  { id: 'passphrase', label: (t) => t('wizard.lock.menu'), opens: paths.passphrase },
  { id: 'file', label: (t) => t('fileLink.menu'), opens: { dialog: FileDialog } },
  {
    id: 'merge',
    label: (t) => t('wizard.takeInCopy'),
    isOffered: ({ session }) => !isSignedOff(session.assessment),
    opens: paths.merge,
  },
  {
    id: 'lookUp',
    label: (t) => t('common.lookUp'),
    opens: { dialog: LookUpFromMenu },
  },
  // The header has no room for all of the app's pages beside a draft, and on a telephone for none.
  ...pages.map((page) => ({
    id: page,
    label: (t: TFunction) => t(`common.navigation.${page}`),
    opens: () => paths[page],
  })),
];

/** "⋯" in the header. What has been saved of the draft before an item is chosen is all that was written. */
export function MoreMenu(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [openItem, setOpenItem] = useState<MoreItem>();
  const button = useRef<HTMLButtonElement>(null);
  const offered = items.filter((item) => item.isOffered?.(props) ?? true);
  const Dialog = typeof openItem?.opens === 'object' ? openItem.opens.dialog : undefined;

  function choose(item: MoreItem) {
    void props.session.flush();
    if (typeof item.opens === 'function') {
      navigate(item.opens(props.draftId));
    } else {
      setOpenItem(item);
    }
  }

  function close() {
    setOpenItem(undefined);
    button.current?.focus();
  }

  if (offered.length === 0) {
    return null;
  }
  return (
    <>
      <MenuTrigger>
        <Button ref={button} className="button menu-button" aria-label={t('wizard.more')}>
          <span aria-hidden="true" className="three-dots" />
        </Button>
        <Popover className="menu-popover" placement="bottom end">
          <Menu className="menu">
            {offered.map((item) => (
              <MenuItem
                key={item.id}
                id={item.id}
                className="menu-item"
                onAction={() => choose(item)}
              >
                {item.label(t)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {Dialog && <Dialog {...props} onClose={close} />}
    </>
  );
}

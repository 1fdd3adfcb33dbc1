import type { RefObject } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Snapshot } from '#src/storage/history/snapshot.ts';
import '../components/menu.css';
import { comparePath } from './history-place.ts';
import type { StateRights } from './state-row.tsx';
import type { StateActions } from './use-state-actions.ts';
import { useStateWords } from './use-state-words.ts';

/** What is seldom done with an earlier state. */
export function StateMenu(props: {
  draftId: string;
  snapshot: Snapshot;
  former: Snapshot | undefined;
  actions: StateActions;
  rights: StateRights;
  button: RefObject<HTMLButtonElement | null>;
  onName: () => void;
}) {
  const { t } = useTranslation();
  const { fullNameOf } = useStateWords();
  const [, navigate] = useLocation();
  const { draftId, snapshot, former, actions, rights } = props;
  const items = [
    ...(former
      ? [
          {
            id: 'compareOther',
            run: () => navigate(comparePath(draftId, former.id, snapshot.id)),
          } as const,
        ]
      : []),
    {
      id: rights.isSignedOff ? 'copyToVersion' : 'copy',
      run: () => void actions.copy(snapshot),
    } as const,
    { id: snapshot.name === undefined ? 'name' : 'rename', run: props.onName } as const,
    { id: 'remove', run: () => void actions.remove(snapshot) } as const,
  ];
  return (
    <MenuTrigger>
      <Button
        ref={props.button}
        className="button button-small menu-button"
        aria-label={t('history.actions.actionFor', {
          action: t('history.actions.more'),
          state: fullNameOf(snapshot),
        })}
      >
        <span aria-hidden="true" className="three-dots" />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu">
          {items.map(({ id, run }) => (
            <MenuItem key={id} id={id} className="menu-item" onAction={run}>
              {t(`history.actions.${id}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

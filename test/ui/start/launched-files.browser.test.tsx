import { afterEach, expect, test } from 'vitest';
import { WaysIn } from '#src/ui/start/ways-in.tsx';
import { renderInApp } from '../app-harness.tsx';

type Consumer = (launch: { files: readonly unknown[] }) => void;

const ownQueue = Object.getOwnPropertyDescriptor(window, 'launchQueue');

afterEach(() => {
  Reflect.deleteProperty(window, 'launchQueue');
  if (ownQueue !== undefined) {
    Object.defineProperty(window, 'launchQueue', ownQueue);
  }
  localStorage.clear();
});

test('a file that the system opens with the installed app goes the same way as one that was chosen', async () => {
  let consume: Consumer = () => undefined;
  Object.defineProperty(window, 'launchQueue', {
    configurable: true,
    value: {
      setConsumer: (consumer: Consumer) => {
        consume = consumer;
      },
    },
  });
  const screen = await renderInApp(<WaysIn />);
  const file = new File(['{"något": "annat"}'], 'anteckningar.json');
  consume({ files: [{ kind: 'file', name: file.name, getFile: async () => file }] });
  await expect.element(screen.getByText(/anteckningar\.json/)).toBeVisible();
});

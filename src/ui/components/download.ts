/** A file of the app's own format. */
export function jsonFile(text: string): Blob {
  return new Blob([text], { type: 'application/json' });
}

/** Hands the user a file through the browser's own download. */
export function download(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken over the blob by the next task; a slow disk gets a generous while.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const help = {
  heading: 'Hjälp',
};

export const helpPage = {
  heading: 'Help',
};

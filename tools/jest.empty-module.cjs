/** What a test gets for a style sheet, font or picture: jsdom lays nothing out. */
module.exports = '';

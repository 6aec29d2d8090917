package broken.accounts;

class Shy {}

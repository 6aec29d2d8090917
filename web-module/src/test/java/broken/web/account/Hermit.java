package broken.web.account;

import jakarta.inject.Named;

@Named
class Hermit {}

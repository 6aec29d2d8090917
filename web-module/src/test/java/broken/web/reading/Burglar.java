package broken.web.reading;

import broken.articles.internal.Exhibitionist;

public class Burglar {

    Exhibitionist loot;
}

package broken.accounts;

import broken.articles.Chicken;

public class Climber {

    Chicken dinner;
}

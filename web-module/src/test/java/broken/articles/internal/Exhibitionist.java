package broken.articles.internal;

public class Exhibitionist {}

package org.kiosque.catalogue;

/**
 * Where an address of this site leads that nothing stands at.
 *
 * @param path begins with one slash; decoded, without query, fragment or slash at the end
 * @param target a path of this site, query and fragment allowed, or an https address; empty when it is gone
 */
public record Redirect(String path, String target, Way way) {

    public static final int PATH_MAX = 500;
    public static final int TARGET_MAX = 1000;

    /** What readers and search engines are told, by its HTTP status. */
    public enum Way {
        FOR_GOOD(301),
        FOR_NOW(302),
        /** It is gone and leads nowhere. */
        GONE(410);

        private final int status;

        Way(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    public Redirect {
        if (way == null) throw new IllegalArgumentException("A redirect leads by some way.");
        path = Paths.path(path);
        target = way == Way.GONE ? "" : Paths.target(target);
    }

    public boolean isExternal() {
        return target.startsWith("https:");
    }
}
